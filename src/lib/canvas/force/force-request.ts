/** What a force-directed arrangement is computed from; plain data, so that it can be handed to a worker. */
export interface ForceRequest {
  readonly nodes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** Middles of the nodes' boxes. */
export type ForceAnswer = readonly { readonly id: string; readonly x: number; readonly y: number }[];

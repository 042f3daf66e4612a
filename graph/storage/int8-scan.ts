import { KERNEL_STEP, kernelBytes } from './int8-kernel.ts';
import { INT8_LARGEST } from './quantise.ts';

/** All quantised vectors beside each other, and a fast way to multiply them with a query. */
export interface Int8Scan {
  /** Where the numbers of vector `slot` go; components beyond the dimension stay 0. */
  vector(slot: number): Int8Array;
  /** Where the query's numbers go. */
  readonly query: Int16Array;
  /** Dot products of all vectors with the query as it now stands; overwritten by the next call. */
  run(): Int32Array;
}

const PAGE_BYTES = 65_536;
const LARGEST_INT16 = 32_767;
const LARGEST_INT32 = 2 ** 31 - 1;

/** Largest query component with which no sum of `dimension` products can leave 32 bits. */
export function largestQueryComponent(dimension: number): number {
  return Math.min(LARGEST_INT16, Math.floor(LARGEST_INT32 / (INT8_LARGEST * dimension)));
}

/** A scan over `count` vectors, or `null` where WebAssembly SIMD or the memory for it is lacking. */
export function openInt8Scan(count: number, dimension: number): Int8Scan | null {
  const components = Math.ceil(dimension / KERNEL_STEP) * KERNEL_STEP;
  const vectorsAt = 2 * components;
  const sumsAt = vectorsAt + count * components;
  const opened = openKernel(sumsAt + 4 * count);
  if (opened === null) return null;
  const { scan, buffer } = opened;
  const sums = new Int32Array(buffer, sumsAt, count);
  return {
    vector: (slot) => new Int8Array(buffer, vectorsAt + slot * components, dimension),
    query: new Int16Array(buffer, 0, dimension),
    run() {
      scan(0, vectorsAt, count, components, sumsAt);
      return sums;
    },
  };
}

type Scan = (
  ...args: readonly [query: number, vectors: number, count: number, components: number, sums: number]
) => void;

function openKernel(bytes: number): { readonly scan: Scan; readonly buffer: ArrayBuffer } | null {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(kernelBytes()), { env: { memory } });
    return { scan: exports['scan'] as Scan, buffer: memory.buffer };
  } catch (error) {
    // A machine without SIMD (CompileError) or with too little address space (RangeError) still answers, only slower.
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return null;
    throw error;
  }
}

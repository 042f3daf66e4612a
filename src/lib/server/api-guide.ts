import type { ApiTag } from '#graph/api/api-operation.ts';
import { API_OPERATIONS } from '#graph/api/api-operations.ts';
import type { ExampleIds } from '#graph/api/example-ids.ts';
import { requestAddress } from '#graph/api/request-address.ts';
import { requestParameters } from '#graph/api/request-parameters.ts';
import { type Wording, wordings } from '#graph/api/wording.ts';

/** A parameter as a reader needs it. */
export interface GuideParameter {
  readonly name: string;
  readonly wording: Wording;
  readonly isRequired: boolean;
  /** What it may be, where only some words are allowed. */
  readonly values: readonly string[];
}

/** An operation as a reader needs it. */
export interface GuideOperation {
  readonly name: string;
  readonly path: string;
  readonly tag: ApiTag;
  readonly title: Wording;
  readonly description: Wording;
  readonly parameters: readonly GuideParameter[];
  /** Address of an example on this site; `null` where nothing loaded serves as one. */
  readonly example: string | null;
}

const NO_WORDING: Wording = { ja: '', en: '' };

/** All operations of the API with examples of what is loaded, in the order of the specification. */
export function apiGuide(ids: ExampleIds | null, site: string): readonly GuideOperation[] {
  return API_OPERATIONS.map((operation) => {
    const { name, path, tag, title, description, request } = operation;
    const parameters = requestParameters(operation).map((parameter) => ({
      name: parameter.name,
      wording: wordings.get(request.shape[parameter.name] ?? request) ?? NO_WORDING,
      isRequired: parameter.isRequired,
      values: parameter.schema.enum ?? parameter.schema.items?.enum ?? [],
    }));
    const example = ids && `${site}${requestAddress(operation, operation.example(ids))}`;
    return { name, path, tag, title, description, parameters, example };
  });
}

import { bytesField, numberField } from './protobuf.ts';

const FLOAT = 1;
const INT64 = 7;

/** An ONNX model whose vector of a token is its row of the table: `last_hidden_state = Gather(table, input_ids)`. */
export function tinyOnnx(table: readonly (readonly number[])[]): Buffer {
  const rows = table.length;
  const dimension = table[0]?.length ?? 0;
  const weights = bytesField(5, [
    numberField(1, rows),
    numberField(1, dimension),
    numberField(2, FLOAT),
    bytesField(8, 'table'),
    bytesField(9, Buffer.from(Float32Array.from(table.flat()).buffer)),
  ]);
  const gather = bytesField(1, [
    bytesField(1, 'table'),
    bytesField(1, 'input_ids'),
    bytesField(2, 'last_hidden_state'),
    bytesField(4, 'Gather'),
  ]);
  const graph = bytesField(7, [
    gather,
    bytesField(2, 'tiny'),
    weights,
    tensorInfo(11, 'input_ids', { type: INT64, shape: ['batch', 'tokens'] }),
    tensorInfo(12, 'last_hidden_state', { type: FLOAT, shape: ['batch', 'tokens', dimension] }),
  ]);
  const opset = bytesField(8, [bytesField(1, ''), numberField(2, 13)]);
  return Buffer.concat([numberField(1, 8), graph, opset]);
}

function tensorInfo(
  field: number,
  name: string,
  { type, shape }: { readonly type: number; readonly shape: readonly (string | number)[] },
): Buffer {
  const dimensions = shape.map((size) =>
    bytesField(1, [typeof size === 'number' ? numberField(1, size) : bytesField(2, size)]),
  );
  const tensor = bytesField(1, [numberField(1, type), bytesField(2, dimensions)]);
  return bytesField(field, [bytesField(1, name), bytesField(2, [tensor])]);
}

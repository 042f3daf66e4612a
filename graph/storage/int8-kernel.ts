/**
 * A WebAssembly module, assembled by hand because the repository needs no toolchain for seventy bytes of loop:
 *
 *     scan(query, vectors, count, components, sums)
 *
 * writes to `sums` (i32 each) the dot product of the query (i16 components) with each of `count` vectors (i8 components, one
 * after the other). All arguments but the counts are addresses; `components` is a multiple of {@link KERNEL_STEP}.
 */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  const signature = [0x60, ...list(Array.from({ length: 5 }, () => [I32])), ...list([])];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list([signature])),
    ...section(2, list([[...name('env'), ...name('memory'), 0x02, 0x00, 0x01]])),
    ...section(3, list([[0x00]])),
    ...section(7, list([[...name('scan'), 0x00, 0x00]])),
    ...section(10, list([sized(scanCode())])),
  ]);
}

/** Components taken in one turn of the inner loop: four accumulators of eight. */
export const KERNEL_STEP = 32;

const I32 = 0x7f;
const V128 = 0x7b;
const ACCUMULATORS = 4;
/** Components of one accumulator's turn. */
const LANES = 8;

const QUERY = 0;
const VECTORS = 1;
const COUNT = 2;
const COMPONENTS = 3;
const SUMS = 4;
const VECTOR = 5;
const END = 6;
const QUERY_AT = 7;
const VECTOR_END = 8;
const FIRST_SUM = 9;

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const constant = (value: number) => [0x41, ...signed(value)];
const ADD = [0x6a];
const MULTIPLY = [0x6c];
const LESS_UNSIGNED = [0x49];
const LOOP = [0x03, 0x40];
const AGAIN_IF = [0x0d, 0x00];
const ENDED = [0x0b];
const STORE_I32 = [0x36, 0x02, 0x00];
const simd = (code: number) => [0xfd, ...unsigned(code)];
const ZERO_LANES = [...simd(0x0c), ...Array.from({ length: 16 }, () => 0)];
const loadLanes = (offset: number) => [...simd(0x00), 0x00, ...unsigned(offset)];
/** Loads 8 bytes and widens each to 16 bits, with its sign. */
const loadWidened = (offset: number) => [...simd(0x01), 0x00, ...unsigned(offset)];
const DOT_I16 = simd(0xba);
const ADD_LANES = simd(0xae);
const lane = (index: number) => [...simd(0x1b), index];

function scanCode(): readonly number[] {
  const sums = Array.from({ length: ACCUMULATORS }, (_, index) => FIRST_SUM + index);
  return [
    ...list([
      [4, I32],
      [ACCUMULATORS, V128],
    ]),
    ...[...get(VECTORS), ...set(VECTOR)],
    ...[...get(VECTORS), ...get(COUNT), ...get(COMPONENTS), ...MULTIPLY, ...ADD, ...set(END)],
    ...LOOP,
    ...sums.flatMap((sum) => [...ZERO_LANES, ...set(sum)]),
    ...[...get(QUERY), ...set(QUERY_AT)],
    ...[...get(VECTOR), ...get(COMPONENTS), ...ADD, ...set(VECTOR_END)],
    ...LOOP,
    ...sums.flatMap((sum, index) => accumulate(sum, index)),
    ...[...get(QUERY_AT), ...constant(2 * KERNEL_STEP), ...ADD, ...set(QUERY_AT)],
    ...[...get(VECTOR), ...constant(KERNEL_STEP), ...ADD, ...tee(VECTOR), ...get(VECTOR_END)],
    ...[...LESS_UNSIGNED, ...AGAIN_IF, ...ENDED],
    ...storeSum(),
    ...[...get(SUMS), ...constant(4), ...ADD, ...set(SUMS)],
    ...[...get(VECTOR), ...get(END), ...LESS_UNSIGNED, ...AGAIN_IF, ...ENDED],
    ...ENDED,
  ];
}

/** sum += dot product of eight components. */
function accumulate(sum: number, index: number): readonly number[] {
  return [
    ...[...get(sum), ...get(VECTOR), ...loadWidened(index * LANES)],
    ...[...get(QUERY_AT), ...loadLanes(index * LANES * 2), ...DOT_I16, ...ADD_LANES, ...set(sum)],
  ];
}

/** Adds up all lanes of all accumulators and stores the sum. */
function storeSum(): readonly number[] {
  const last = FIRST_SUM + ACCUMULATORS - 1;
  const fold = Array.from({ length: ACCUMULATORS - 1 }, (_, index) => [
    ...[...get(last), ...get(FIRST_SUM + index), ...ADD_LANES, ...set(last)],
  ]);
  const lanes = [0, 1, 2, 3].map((index) => [...get(last), ...lane(index), ...(index === 0 ? [] : ADD)]);
  return [...fold.flat(), ...get(SUMS), ...lanes.flat(), ...STORE_I32];
}

/** LEB128 of a whole number from 0 up. */
function unsigned(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** Signed LEB128. */
function signed(value: number): readonly number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const ends = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return ends ? [low] : [low | 0x80, ...signed(rest)];
}

function sized(bytes: readonly number[]): readonly number[] {
  return [...unsigned(bytes.length), ...bytes];
}

function list(items: readonly (readonly number[])[]): readonly number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function section(id: number, bytes: readonly number[]): readonly number[] {
  return [id, ...sized(bytes)];
}

function name(text: string): readonly number[] {
  return sized(Array.from(text, (letter) => letter.charCodeAt(0)));
}

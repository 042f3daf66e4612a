import { describe, expect, it } from 'vitest';
import { int } from 'neo4j-driver';
import { nodeProperties, plainProperties, unitProperties } from '#graph/adapters/neo4j/node-properties.ts';
import { buildSampleGraph } from '../../../support/build-sample-graph.ts';
import { nodesOf } from '../../../support/sample-oracle.ts';

const NODE = nodesOf(buildSampleGraph()).find(({ record }) => record.kind === 'measure');

describe('plainProperties', () => {
  it('keeps what the database can hold and leaves the rest to the record', () => {
    const value = {
      a: 'x',
      b: 3,
      c: 0.5,
      d: true,
      e: ['p', 'q'],
      f: [1, 2],
      g: null,
      h: { i: 1 },
      j: [{}],
      k: [1, 'x'],
    };
    expect(plainProperties(value)).toStrictEqual({
      ...{ a: 'x', b: int(3), c: 0.5, d: true, e: ['p', 'q'], f: [int(1), int(2)] },
    });
  });
});

describe('nodeProperties', () => {
  it('holds the exact node beside what people read', () => {
    if (NODE === undefined) throw new Error('the sample has no measure');
    const properties = nodeProperties('b', NODE, { MENTIONS: 2 });
    expect(JSON.parse(String(properties['_record']))).toStrictEqual(NODE);
    expect(properties).toMatchObject({
      id: NODE.id,
      title: NODE.label,
      kind: 'measure',
      municipality: NODE.municipality,
      _key: `b ${NODE.id}`,
      _kind: 'b measure',
      _degrees: '{"MENTIONS":2}',
    });
  });
});

describe('unitProperties', () => {
  it('leaves a vector of zeros out of the index and remembers it', () => {
    if (NODE === undefined) throw new Error('the sample has no measure');
    const unit = { id: NODE.id as never, tokens: [{ token: '橋', weight: 1.5 }], sentenceVectors: [] };
    expect(unitProperties({ ...unit, vector: new Float32Array(2) }, NODE)).toMatchObject({
      embedding: null,
      _isZeroVector: true,
      _sentences: null,
      _words: 't橋 t橋 ',
      _weights: 't橋:1.5',
      _length: 1.5,
    });
    expect(unitProperties({ ...unit, vector: Float32Array.of(1, 0) }, NODE)).toMatchObject({
      embedding: [1, 0],
      _isZeroVector: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import { exportView } from '../../../../src/lib/server/export-view.ts';
import { useSampleGraph } from '../../../support/use-sample-graph.ts';

describe('exportView', () => {
  const graph = useSampleGraph();
  const findKept = () => Promise.reject(new NotFoundError('none is kept'));
  const write = (search: string) =>
    exportView(graph, { form: 'json', url: new URL(`https://atlas.test/api/graph/export/json?${search}`), findKept });

  it.each(['grow=migration-settlement', 'rest=082368'])(
    'writes the view as it stands, whatever %s asks for',
    async (asked) => {
      const { body } = await write('nodes=migration-settlement');
      expect((await write(`nodes=migration-settlement&${asked}`)).body).toStrictEqual(body);
    },
  );
});

import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { toGraphError } from '#graph/adapters/neo4j/to-graph-error.ts';
import { ConflictError, NotFoundError, StoreUnavailableError } from '#graph/errors.ts';

const SETTINGS = { uri: 'bolt://db:7687', user: 'neo4j', password: 'a secret password', database: 'plans' };

function driverError(code: string, message = 'from the server'): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'general');
}

describe('toGraphError', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', '', 'NEO4J_PASSWORD', false],
    ['Neo.ClientError.Security.AuthenticationRateLimit', '', 'NEO4J_USER', false],
    ['Neo.ClientError.Database.DatabaseNotFound', '', 'NEO4J_DATABASE', false],
    ['ServiceUnavailable', 'connect ECONNREFUSED', 'NEO4J_URI', true],
    ['SessionExpired', '', 'NEO4J_URI', true],
    ['ProtocolError', 'write EPIPE', 'NEO4J_URI', true],
    ['Neo.TransientError.General.DatabaseUnavailable', '', 'NEO4J_URI', true],
    ['N/A', 'Pool is closed, it is no more able to serve requests.', 'NEO4J_URI', true],
    ['N/A', 'No connection available', 'NEO4J_URI', true],
    ['N/A', 'Connection acquisition timed out in 3000 ms.', 'in use', true],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', '', 'took too long', true],
    [
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      'Caused by: There is no such fulltext schema index: atlas_words_a',
      'search index',
      true,
    ],
    ['Neo.ClientError.Procedure.ProcedureCallFailed', 'Index atlas_vectors_a is still POPULATING', 'wait until', true],
    ['Neo.ClientError.Cluster.NotALeader', 'No write operations are allowed on this member', 'neo4j://', true],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', '', 'neo4j://', true],
    ['Neo.TransientError.Transaction.DeadlockDetected', '', 'busy', true],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', 'memory', false],
    ['Neo.DatabaseError.General.UnknownError', '', 'see its log', false],
  ])('says for %s %s what to do', (code, message, ...[remedy, retriable]) => {
    const error = toGraphError(driverError(code, message), SETTINGS);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error).toMatchObject({ retriable, details: { uri: SETTINGS.uri, database: 'plans', code } });
    expect(String(error)).toContain(remedy);
    expect(String(error)).not.toContain(SETTINGS.password);
  });

  it('takes a broken constraint for two things with one id', () => {
    const error = toGraphError(driverError('Neo.ClientError.Schema.ConstraintValidationFailed'), SETTINGS);
    expect(error).toBeInstanceOf(ConflictError);
  });

  it.each([new NotFoundError('gone'), new RangeError('elsewhere'), 'a text'])('passes %s on', (error) => {
    expect(toGraphError(error, SETTINGS)).toBe(error);
  });
});

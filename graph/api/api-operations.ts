import type { ApiOperation } from './api-operation.ts';
import { gapsOperation, matrixOperation } from './operations/comparison-operations.ts';
import { conceptOperation, conceptsOperation } from './operations/concept-operations.ts';
import { documentOperation, documentsOperation } from './operations/document-operations.ts';
import {
  documentLineageOperation,
  documentLinesOperation,
  documentUnitsOperation,
} from './operations/document-part-operations.ts';
import { healthOperation } from './operations/health-operation.ts';
import { measureOperation } from './operations/measure-operation.ts';
import { municipalitiesOperation, municipalityOperation } from './operations/municipality-operations.ts';
import { neighboursOperation } from './operations/neighbours-operation.ts';
import { pathsOperation } from './operations/paths-operation.ts';
import { searchOperation } from './operations/search-operation.ts';
import { similarOperation } from './operations/similar-operation.ts';
import { suggestOperation } from './operations/suggest-operation.ts';

/** Everything programs can ask, in the order of the specification: routes, OpenAPI text and MCP tools are all made of this. */
export const API_OPERATIONS: readonly ApiOperation[] = [
  searchOperation,
  suggestOperation,
  measureOperation,
  similarOperation,
  conceptsOperation,
  conceptOperation,
  municipalitiesOperation,
  municipalityOperation,
  documentsOperation,
  documentOperation,
  documentUnitsOperation,
  documentLinesOperation,
  documentLineageOperation,
  neighboursOperation,
  pathsOperation,
  matrixOperation,
  gapsOperation,
  healthOperation,
];

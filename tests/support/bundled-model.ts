import { join } from 'node:path';

/** The model that comes with the project. */
export const BUNDLED_MODEL = join(import.meta.dirname, '../../models/shisaku-mini');

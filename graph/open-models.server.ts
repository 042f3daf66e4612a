import { join } from 'node:path';
import { fetchModel, type FetchProgress } from './adapters/hub/fetch-model.server.ts';
import { type CatalogueModel, MODEL_CATALOGUE } from './adapters/hub/model-catalogue.ts';
import { keepChosenFolder } from './adapters/transformers/active-model.server.ts';
import { downloadedModels, type ListedModel, listModels } from './adapters/transformers/list-models.server.ts';
import { probeModel } from './adapters/transformers/probe-model.server.ts';
import type { AtlasModel } from './embedding/atlas-model.ts';
import type { GraphSettings } from './graph-settings.ts';

export type { CatalogueModel, FetchProgress, ListedModel };

/** Models of an installation: which there are, which is used, and how to get another. */
export interface Models {
  /** Models that can be downloaded by name. */
  readonly catalogue: readonly CatalogueModel[];
  /** See `listModels`. */
  list(): Promise<readonly ListedModel[]>;
  /** Makes a folder's model the one to use, after trying it; throws `EmbeddingError` and changes nothing where it is unusable. */
  use(folder: string): Promise<AtlasModel>;
  /** The bundled model again. */
  reset(): Promise<void>;
  /** Downloads a model from the hub, verifies and tries it; gives its folder. Throws `EmbeddingError`. */
  fetch(model: CatalogueModel, onProgress: (progress: FetchProgress) => void): Promise<string>;
}

/** Composition root of everything about models but their use (see `openGraph`). */
export function openModels({ modelFolder, dataFolder, workerFile, modelHub }: GraphSettings): Models {
  const probe = (folder: string) => probeModel({ modelFolder: folder, workerFile });
  return {
    catalogue: MODEL_CATALOGUE,
    list: () => listModels({ modelFolder, dataFolder }),
    async use(folder) {
      const { settings } = await probe(folder);
      await keepChosenFolder(dataFolder, folder);
      return settings;
    },
    reset: () => keepChosenFolder(dataFolder, null),
    async fetch(model, onProgress) {
      const target = join(downloadedModels(dataFolder), model.name);
      await fetchModel({ model, target, hub: modelHub, onProgress, probe });
      return target;
    },
  };
}

import { openTransformersEmbedder } from '#graph/adapters/transformers/open-transformers-embedder.server.ts';
import { BUNDLED_MODEL } from './bundled-model.ts';

/** Embeds a word and ends without closing anything. */
const embedder = await openTransformersEmbedder({ modelFolder: BUNDLED_MODEL });
const [vector] = await embedder.embed(['移住'], 'query');
console.log(vector?.length);

// The whole main job on a fresh clone: install, build, read the plans, serve. Plain Node, so that it runs before anything is installed.
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureIngested } from './steps/ensure-ingested.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { serve } from './steps/serve.mjs';
import { exitWith } from './steps/step-failure.mjs';

const HELP = `npm start [-- PATH…]: installs what is missing, builds, reads the plans and serves the site.

  PATH          plans (.txt .md .html) or folders of plans to read (default seeds/)

  PORT          port to listen on (default 4173)
  HOST          address to listen on (default 127.0.0.1)
  ATLAS_DATA    folder of the store (default data)
  ATLAS_MODEL   folder of the sentence-embedding model (default: the one chosen by npm run model, else models/shisaku-mini)
  ATLAS_STORE   embedded (default) or neo4j, with NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
`;

await exitWith(async () => {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  await ensureInstalled();
  await ensureBuilt();
  await ensureIngested(process.argv.slice(2));
  return serve();
});

import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { NotFoundError, StoreUnavailableError } from '#graph/errors.ts';
import { contentId } from '#graph/model/content-id.server.ts';
import { readKeptView, type KeptView } from './kept-view.ts';

/** Where views are kept and how many. */
export interface ShelfSettings {
  readonly folder: string;
  readonly most?: number;
  /**
   * Views kept because somebody passed by, not because somebody asked for it: their ids begin with `p` instead of `v`, and
   * where there is no more room the one that was not wanted for longest makes place.
   */
  readonly isPassing?: boolean;
}

const MOST_VIEWS = 10_000;
const ID = /^[pv]-[a-z2-7]{12}$/u;

/**
 * Views under short ids, a file each. An id follows from its view, so keeping the same view twice keeps it once, and
 * nobody can replace what is kept. A file is there whole or not at all.
 */
export class ViewShelf {
  readonly #folder: string;
  readonly #most: number;
  readonly #isPassing: boolean;
  #writes = 0;

  constructor({ folder, most = MOST_VIEWS, isPassing = false }: ShelfSettings) {
    this.#folder = folder;
    this.#most = most;
    this.#isPassing = isPassing;
  }

  /** Keeps a view and gives its id; throws `StoreUnavailableError` where the shelf is full and nothing on it is only passing. */
  async keep(view: KeptView): Promise<string> {
    const text = JSON.stringify(view);
    const id = contentId(this.#isPassing ? 'p' : 'v', [text]);
    await mkdir(this.#folder, { recursive: true });
    const kept = await readdir(this.#folder);
    if (kept.includes(`${id}.json`)) return id;
    if (kept.length >= this.#most && this.#isPassing) await this.#dropOldest(kept);
    else if (kept.length >= this.#most) {
      throw new StoreUnavailableError(`ViewShelf: ${this.#folder} holds ${kept.length} views; send the long address`, {
        retriable: false,
        details: { kept: kept.length, most: this.#most },
      });
    }
    await this.#write(id, text);
    return id;
  }

  /** A view by its id; throws `NotFoundError` where none is kept under it. */
  async read(id: string): Promise<KeptView> {
    const missing = new NotFoundError(`ViewShelf: no view is kept as ${id}; ask for the long address`, {
      details: { id },
    });
    if (!ID.test(id)) throw missing;
    const path = join(this.#folder, `${id}.json`);
    try {
      const view = readKeptView(JSON.parse(await readFile(path, 'utf8')));
      if (this.#isPassing) await utimes(path, new Date(), new Date());
      return view;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw missing;
      throw error;
    }
  }

  /** Makes room for as many as were kept at once since: the tenth that was wanted least of late. */
  async #dropOldest(kept: readonly string[]): Promise<void> {
    const dated = await Promise.all(
      kept.map(async (name) => ({ name, wanted: (await stat(join(this.#folder, name))).mtimeMs })),
    );
    dated.sort((a, b) => a.wanted - b.wanted);
    const dropped = dated.slice(0, Math.ceil(this.#most / 10));
    await Promise.all(dropped.map(({ name }) => rm(join(this.#folder, name), { force: true })));
  }

  async #write(id: string, text: string): Promise<void> {
    this.#writes += 1;
    const temporary = join(this.#folder, `${id}.${process.pid}-${this.#writes}.part`);
    try {
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(text, 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, join(this.#folder, `${id}.json`));
    } finally {
      await rm(temporary, { force: true });
    }
  }
}

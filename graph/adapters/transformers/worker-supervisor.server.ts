import type { Worker } from 'node:worker_threads';
import { EmbeddingError } from '../../errors.ts';
import type { EmbedderState } from '../../embedding/embedder.ts';
import { endWorker } from './end-worker.server.ts';
import { OnePerTurn } from './one-per-turn.server.ts';
import { workerAnswerSchema } from './worker-messages.ts';
import type { WorkerAnswer, WorkerTask, WorkerVectors } from './worker-messages.ts';

/** What a {@link WorkerSupervisor} works with. */
export interface SupervisorOptions {
  /** Starts a worker; rejects where the model is no longer the one that was opened. */
  readonly startWorker: () => Promise<Worker>;
  readonly dimension: number;
  /** Longest time for one batch, and for loading the model. */
  readonly timeoutMs: number;
  readonly loadTimeoutMs: number;
  readonly now: () => number;
  readonly log: (message: string) => void;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: EmbeddingError) => void;
}

interface Job {
  readonly texts: readonly string[];
  readonly each: WorkerTask['each'];
  readonly resolve: (made: WorkerVectors) => void;
  readonly reject: (error: EmbeddingError) => void;
}

/** More restarts within this time mean that restarting does not help. */
const RESTART_WINDOW_MS = 60_000;
const MOST_RESTARTS = 3;

/**
 * Keeps one worker alive and gives it one batch at a time. A batch that fails, crashes the worker or takes too long is refused, the
 * ones behind it go on with a new worker. A worker that keeps dying is given up until the next call after a minute.
 * An idle worker does not keep the process alive.
 */
export class WorkerSupervisor {
  readonly #options: SupervisorOptions;
  readonly #queue: Job[] = [];
  /** Whoever waits for vectors goes on with work of their own: each in a turn of the event loop, so that others get theirs. */
  readonly #turns = new OnePerTurn();
  #waiting: Waiter[] = [];
  #restarts: number[] = [];
  #state: EmbedderState = { state: 'loading' };
  #worker: Worker | null = null;
  #current: Job | null = null;
  #timer: NodeJS.Timeout | null = null;
  #taskId = 0;
  /** What was wrong with a model that was given up. */
  #fault: string | null = null;
  /** Until a worker that was given up is gone. */
  #ending: Promise<void> = Promise.resolve();
  /** True where another worker may help: not after a model that cannot be loaded, not after closing. */
  #mayRecover = true;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    void this.#start();
  }

  state(): EmbedderState {
    return this.#state;
  }

  ready(): Promise<void> {
    if (this.#state.state === 'ready') return Promise.resolve();
    if (this.#state.state === 'unavailable') return Promise.reject(unavailable(this.#state.reason, this.#fault));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#updateReference();
    });
  }

  /** All components of the batch's vectors, text after text, unchecked but for their number. */
  async run(texts: readonly string[]): Promise<Float32Array> {
    return (await this.#run(texts, 'text')).vectors;
  }

  /** The tokens of a text, those the model puts around it included, and the components of their vectors, unchecked likewise. */
  runTokens(text: string): Promise<Pick<WorkerVectors, 'tokens' | 'vectors'>> {
    return this.#run([text], 'token');
  }

  async close(): Promise<void> {
    this.#mayRecover = false;
    const worker = this.#release();
    this.#giveUp('closed');
    if (worker !== null) await endWorker(worker);
    await this.#ending;
  }

  #run(texts: readonly string[], each: WorkerTask['each']): Promise<WorkerVectors> {
    if (this.#state.state === 'unavailable' && !this.#recover()) {
      return Promise.reject(unavailable(this.#state.reason, this.#fault));
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ texts, each, resolve, reject });
      this.#advance();
    });
  }

  /** Starts anew after giving up, where that is allowed by now. */
  #recover(): boolean {
    if (!this.#mayRecover || !this.#countRestart()) return false;
    void this.#start();
    return true;
  }

  async #start(): Promise<void> {
    this.#state = { state: 'loading' };
    try {
      const worker = await this.#options.startWorker();
      if (!this.#mayRecover) {
        await endWorker(worker);
        return;
      }
      this.#watch(worker);
    } catch (error) {
      this.#mayRecover = false;
      this.#options.log(`embedding: the worker cannot be started: ${String(error)}`);
      this.#giveUp('worker-not-startable');
    }
  }

  #watch(worker: Worker): void {
    this.#worker = worker;
    worker.on('message', (message: unknown) => {
      if (worker !== this.#worker) return;
      const answer = workerAnswerSchema.safeParse(message);
      if (answer.success) this.#hear(answer.data);
      else this.#replaceWorker('said something that makes no sense');
    });
    worker.on('error', (error) => {
      if (worker === this.#worker) this.#replaceWorker(`crashed: ${error.message}`);
    });
    worker.on('exit', (code) => {
      if (worker === this.#worker) this.#replaceWorker(`exited with code ${code}`);
    });
    this.#startTimer(this.#options.loadTimeoutMs);
    this.#updateReference();
  }

  #hear(answer: WorkerAnswer): void {
    switch (answer.type) {
      case 'ready':
        this.#becomeReady(answer.dimension);
        return;
      case 'failed':
        this.#abandonModel('model-not-loadable', answer.reason);
        return;
      case 'vectors':
        if (answer.id === this.#taskId) {
          this.#finishJob((job) => {
            this.#turns.next(() => {
              this.#settle(job, answer);
            });
          });
        }
        return;
      case 'refused':
        if (answer.id === this.#taskId) {
          this.#finishJob((job) => {
            job.reject(refusal(answer.reason));
          });
        }
        return;
    }
  }

  #becomeReady(dimension: number): void {
    if (dimension !== this.#options.dimension) {
      const fault = `vectors have ${dimension} components, atlas-model.json says ${this.#options.dimension}`;
      this.#abandonModel('wrong-dimension', fault);
      return;
    }
    this.#stopTimer();
    this.#state = { state: 'ready' };
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { resolve } of waiting) resolve();
    this.#advance();
  }

  #settle(job: Job, made: WorkerVectors): void {
    const count = job.each === 'token' ? made.tokens.length : job.texts.length;
    const expected = count * this.#options.dimension;
    if (made.vectors.length === expected) job.resolve(made);
    else job.reject(refusal(`${made.vectors.length} components came back instead of ${expected}`));
  }

  #finishJob(finish: (job: Job) => void): void {
    const job = this.#current;
    this.#current = null;
    this.#stopTimer();
    if (job !== null) finish(job);
    this.#advance();
  }

  /** Hands the next batch to the worker if it is free. */
  #advance(): void {
    if (this.#state.state === 'ready' && this.#current === null) {
      const job = this.#queue.shift();
      if (job !== undefined) {
        this.#current = job;
        this.#taskId += 1;
        this.#worker?.postMessage({ id: this.#taskId, texts: job.texts, each: job.each } satisfies WorkerTask);
        this.#startTimer(this.#options.timeoutMs);
      }
    }
    this.#updateReference();
  }

  #replaceWorker(fault: string): void {
    this.#options.log(`embedding: the worker ${fault}`);
    void this.#release()?.terminate();
    const job = this.#current;
    this.#current = null;
    job?.reject(refusal(`the worker ${fault}`));
    if (this.#countRestart()) void this.#start();
    else this.#giveUp('too-many-restarts');
  }

  #abandonModel(reason: string, fault: string): void {
    this.#options.log(`embedding: the model cannot be used: ${fault}`);
    this.#fault = fault;
    this.#mayRecover = false;
    const worker = this.#release();
    if (worker !== null) this.#ending = endWorker(worker);
    this.#giveUp(reason);
  }

  #giveUp(reason: string): void {
    this.#state = { state: 'unavailable', reason };
    const refused = [...this.#waiting, ...(this.#current === null ? [] : [this.#current]), ...this.#queue];
    this.#waiting = [];
    this.#current = null;
    this.#queue.length = 0;
    for (const { reject } of refused) reject(unavailable(reason, this.#fault));
  }

  /** Counts a restart and tells whether it is still allowed. */
  #countRestart(): boolean {
    const since = this.#options.now() - RESTART_WINDOW_MS;
    this.#restarts = this.#restarts.filter((time) => time > since);
    if (this.#restarts.length >= MOST_RESTARTS) return false;
    this.#restarts.push(this.#options.now());
    return true;
  }

  #release(): Worker | null {
    const worker = this.#worker;
    this.#worker = null;
    this.#stopTimer();
    return worker;
  }

  #startTimer(milliseconds: number): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => {
      this.#replaceWorker(`did not answer within ${milliseconds} ms`);
    }, milliseconds);
    // The worker itself keeps the process alive while somebody waits for it.
    this.#timer.unref();
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #updateReference(): void {
    const isAwaited = this.#current !== null || this.#queue.length > 0 || this.#waiting.length > 0;
    if (isAwaited) this.#worker?.ref();
    else this.#worker?.unref();
  }
}

function refusal(reason: string): EmbeddingError {
  return new EmbeddingError(`Embedding failed: ${reason}; try again`, { details: { reason } });
}

function unavailable(reason: string, fault: string | null): EmbeddingError {
  const why = fault === null ? reason : `${reason} (${fault})`;
  return new EmbeddingError(`Embedding is not available: ${why}; see the log, then open the model again`, {
    details: { reason, fault },
  });
}

/** Time for one slice of work, ms; half of what a smooth frame has. */
const SLICE = 8;
/** Time for what little has changed, ms: most of it is the page's own layout, which its next frame then needn't do. */
const LITTLE_SLICE = 24;
/** Where no frame comes (covered or hidden windows), work starts after so long anyway, ms. */
const WITHOUT_FRAME = 200;

/**
 * Runs work soon, once for any number of requests: after the next frame was painted, so that the page's own layout is
 * done, or at once in a hidden tab, which paints no frames and whose timers are slowed. Long work goes on in slices.
 */
export class Pacer {
  readonly #view: Window & typeof globalThis;
  readonly #work: (isTimeUp: () => boolean) => 'more' | 'done';
  readonly #channel: MessageChannel | null;
  #frame = 0;
  #timer = 0;
  #posted = false;
  #slice = SLICE;
  /** The frame that ends the rest after a run. */
  #rest = 0;
  #stopped = false;

  constructor(view: Window & typeof globalThis, work: (isTimeUp: () => boolean) => 'more' | 'done') {
    this.#view = view;
    this.#work = work;
    this.#channel = typeof view.MessageChannel === 'function' ? new view.MessageChannel() : null;
    if (this.#channel) this.#channel.port1.onmessage = () => this.#run();
  }

  /** `little`: so little has changed that it is read before the page's next frame; but no more than once a frame. */
  request(little = false): void {
    if (this.#stopped || this.#frame !== 0 || this.#timer !== 0 || this.#posted) return;
    if (little && this.#rest === 0) {
      this.#slice = LITTLE_SLICE;
      this.#postFirst();
      return;
    }
    if (this.#view.document.hidden) {
      this.#post();
      return;
    }
    this.#frame = this.#view.requestAnimationFrame(() => this.#post());
    this.#timer = this.#view.setTimeout(() => this.#post(), WITHOUT_FRAME);
  }

  stop(): void {
    this.#stopped = true;
    this.#clear();
    this.#view.cancelAnimationFrame(this.#rest);
    this.#channel?.port1.close();
  }

  #clear(): void {
    if (this.#frame !== 0) this.#view.cancelAnimationFrame(this.#frame);
    if (this.#timer !== 0) this.#view.clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = 0;
  }

  /** Before the page's next frame, where the browser has a way to say so: what is found is then in that very frame. */
  #postFirst(): void {
    const { scheduler } = this.#view as { scheduler?: Scheduler };
    if (!scheduler?.postTask) {
      this.#post();
      return;
    }
    this.#posted = true;
    void scheduler.postTask(() => this.#run(), { priority: 'user-blocking' });
  }

  #post(): void {
    this.#clear();
    if (this.#stopped || this.#posted) return;
    this.#posted = true;
    if (this.#channel) this.#channel.port2.postMessage(null);
    else this.#view.setTimeout(() => this.#run(), 0);
  }

  #run(): void {
    this.#posted = false;
    if (this.#stopped) return;
    const end = this.#view.performance.now() + this.#slice;
    this.#slice = SLICE;
    const work = this.#work(() => this.#view.performance.now() >= end);
    // Asked for before anything that is asked for during the rest.
    if (this.#rest === 0) {
      this.#rest = this.#view.requestAnimationFrame(() => {
        this.#rest = 0;
      });
    }
    if (work === 'more') this.#post();
  }
}

/** As much of the Prioritized Task Scheduling API as is used here; older Firefox lacks it. */
interface Scheduler {
  postTask?(task: () => void, options: { readonly priority: 'user-blocking' }): Promise<void>;
}

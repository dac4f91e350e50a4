/** How long the engine gathers changes before it computes, with some allowance. */
const GATHERING = 180;
const LONGEST = 8_000;

/** Knows whether results of formulas are outstanding. Waits for nothing that was not started. */
export class CalculationWatch {
  private gatheringUntil = 0;
  private isRunning = false;
  private readonly waiting = new Set<() => void>();

  /** Cells changed: a calculation may start within a moment. */
  changed(now = performance.now()): void {
    this.gatheringUntil = now + GATHERING;
  }

  started(): void {
    this.isRunning = true;
    this.gatheringUntil = 0;
  }

  finished(): void {
    this.isRunning = false;
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }

  /** Fulfilled when nothing is outstanding, or when the engine takes unreasonably long. */
  async settled(): Promise<void> {
    const start = performance.now();
    while (performance.now() - start < LONGEST) {
      if (this.isRunning) await this.next(LONGEST);
      else {
        const rest = this.gatheringUntil - performance.now();
        if (rest <= 0) return;
        await this.next(Math.min(rest, 20));
      }
    }
  }

  private next(limit: number): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.add(resolve);
      setTimeout(resolve, limit);
    });
  }
}

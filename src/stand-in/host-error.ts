/** An error that Excel itself would answer with: its code, its words, its HTTP status. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    /** Such as `ItemNotFound`, `AccessDenied`, `InvalidArgument`, `GeneralException`. */
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** An API that the stand-in does not have: fails loudly, so that no test passes on a silent gap. */
export class UnknownApiError extends HostError {
  constructor(what: string) {
    super('ApiNotFound', `The stand-in does not know ${what}.`, 501);
  }
}

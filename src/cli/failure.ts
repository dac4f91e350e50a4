/** What stops the command: one clear Chinese line on standard error, exit status 2, never a stack trace. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** The database cannot take the work now: nothing was saved unless the message says that it may have been. Trying again later is right. */
export class Unavailable extends Error {
  readonly code = 'UNAVAILABLE';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unavailable';
  }
}

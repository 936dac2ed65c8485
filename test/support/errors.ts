import { SealgateError } from '../../src/errors.js';

/** The error that a promise fails with. @throws what is none of ours, and where it does not fail */
export async function errorOf(promise: Promise<unknown>): Promise<SealgateError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof SealgateError) return error;
    throw error;
  }
  throw new Error('no error');
}

/** The code of the error that a promise fails with; `no error` where it does not. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof SealgateError ? error.code : String(error)),
  );

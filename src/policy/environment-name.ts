/** What an environment may be called. */
export const ENVIRONMENT_NAME = /^[a-z][a-z0-9-]{0,39}$/;

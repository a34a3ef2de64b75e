/** @throws Error that says what is missing, after what the failed program said */
export const pythonOf: (folder: string) => string;

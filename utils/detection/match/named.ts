/** Whatever is wrong with a rule is said with its name. */
export function named<T>(id: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What a client of queries asks of its changes where there never are any: nothing here changes a server. */
export class MutationCache {
  getAll(): readonly never[] {
    return [];
  }

  findAll(): readonly never[] {
    return [];
  }

  clear(): void {}

  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
}

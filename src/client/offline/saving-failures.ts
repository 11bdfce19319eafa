/** Another version has taken the place of the one that is being saved. */
export class Replaced extends Error {}

/** The browser has less room than the files need that are still to come. */
export class NoRoom extends Error {
  readonly needed: number;
  readonly free: number;

  constructor(needed: number, free: number) {
    super('no room');
    this.needed = needed;
    this.free = free;
  }
}

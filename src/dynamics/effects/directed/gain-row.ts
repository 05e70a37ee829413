/** How many configurations each tie of one actor would close, by one effect, with the list of where that is not 0. */
export class GainRow {
  readonly values: Uint16Array;
  readonly touched: Uint16Array;
  count = 0;

  constructor(actors: number) {
    this.values = new Uint16Array(actors);
    this.touched = new Uint16Array(actors);
  }

  addOne(alter: number): void {
    if (this.values[alter]!++ === 0) this.touched[this.count++] = alter;
  }

  clear(): void {
    const { values, touched, count } = this;
    for (let k = 0; k < count; k++) values[touched[k]!] = 0;
    this.count = 0;
  }
}

// Which square of the picture is chosen, and nothing else. Lengths are pixels of the picture as it was sent, turned by `turns` quarters clockwise.
const smallestSide = 240;

export class View {
  constructor(width, height) {
    this.original = { width, height };
    this.reset();
  }

  get width() {
    return this.turns % 2 ? this.original.height : this.original.width;
  }

  get height() {
    return this.turns % 2 ? this.original.width : this.original.height;
  }

  get largestSide() {
    return Math.min(this.original.width, this.original.height);
  }

  get leastSide() {
    return Math.min(smallestSide, this.largestSide);
  }

  // The same square that is chosen when nobody chooses: the largest, centred, in upright pictures a third of the way down.
  reset() {
    this.turns = 0;
    this.side = this.largestSide;
    this.centre = { x: this.width / 2, y: this.side / 2 + (this.height - this.side) / (this.height > this.width ? 3 : 2) };
  }

  move(dx, dy) {
    this.centre = { x: this.centre.x + dx, y: this.centre.y + dy };
    this.#keepInside();
  }

  zoomTo(side) {
    this.side = Math.min(this.largestSide, Math.max(this.leastSide, side));
    this.#keepInside();
  }

  // 0 shows the largest square, 1 the smallest; equal steps look equal.
  get zoom() {
    return this.leastSide === this.largestSide ? 0 : Math.log(this.largestSide / this.side) / Math.log(this.largestSide / this.leastSide);
  }

  set zoom(value) {
    this.zoomTo(this.largestSide * (this.leastSide / this.largestSide) ** value);
  }

  turn(quarters) {
    for (let left = ((quarters % 4) + 4) % 4; left > 0; left--) {
      this.centre = { x: this.height - this.centre.y, y: this.centre.x };
      this.turns = (this.turns + 1) % 4;
    }
    this.#keepInside();
  }

  // Whole pixels, inside the picture.
  square() {
    const side = Math.round(this.side);
    const place = (centre, length) => Math.min(Math.max(0, Math.round(centre - side / 2)), length - side);
    return { left: place(this.centre.x, this.width), top: place(this.centre.y, this.height), side, quarterTurns: this.turns };
  }

  #keepInside() {
    const clamp = (value, length) => Math.min(Math.max(value, this.side / 2), length - this.side / 2);
    this.centre = { x: clamp(this.centre.x, this.width), y: clamp(this.centre.y, this.height) };
  }
}

// Shows the picture under the fixed frame, and turns drags, pinches, the wheel and keys into changes of the view. Cropper.js brings the gestures.
import "/vendor/cropperjs/cropper.esm.min.js";

const frameShare = 0.8;
const keySteps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Stage {
  #canvas = document.getElementById("canvas");
  #image = document.getElementById("image");
  #element = document.getElementById("stage");

  constructor(view, onChange) {
    this.view = view;
    this.onChange = onChange;
  }

  async open(url) {
    this.#image.setAttribute("src", url);
    this.picture = await this.#image.$ready();
    await new Promise(requestAnimationFrame);
    this.#canvas.addEventListener("action", (event) => this.#act(event), { capture: true });
    this.#element.addEventListener("keydown", (event) => this.#press(event));
    new ResizeObserver(() => this.draw()).observe(this.#element);
    this.draw();
  }

  // The picture's middle is the fixed point of the element's transform.
  draw() {
    const { view, picture } = this;
    const stage = this.#element.clientWidth;
    const scale = this.#scale * view.original.width / picture.naturalWidth;
    const [cos, sin] = [[1, 0], [0, 1], [-1, 0], [0, -1]][view.turns];
    const middle = (centre, length) => stage / 2 + (length / 2 - centre) * this.#scale;
    this.#image.$setTransform(
      cos * scale, sin * scale, -sin * scale, cos * scale,
      middle(view.centre.x, view.width) - picture.naturalWidth / 2,
      middle(view.centre.y, view.height) - picture.naturalHeight / 2);
    this.onChange();
  }

  // Pixels of the screen for one pixel of the picture as it was sent.
  get #scale() {
    return this.#element.clientWidth * frameShare / this.view.side;
  }

  #act(event) {
    event.preventDefault();
    const { action, startX, startY, endX, endY, scale } = event.detail;
    if (action === "move") this.view.move((startX - endX) / this.#scale, (startY - endY) / this.#scale);
    if (scale) this.view.zoomTo(this.view.side / (scale < 0 ? 1 / (1 - scale) : 1 + scale));
    this.draw();
  }

  #press(event) {
    const step = keySteps[event.key];
    if (step) this.view.move(step[0] * this.view.side * 0.02, step[1] * this.view.side * 0.02);
    else if (event.key === "+" || event.key === "=") this.view.zoomTo(this.view.side / 1.1);
    else if (event.key === "-") this.view.zoomTo(this.view.side * 1.1);
    else if (event.key === "r" || event.key === "R") this.view.turn(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    this.draw();
  }
}

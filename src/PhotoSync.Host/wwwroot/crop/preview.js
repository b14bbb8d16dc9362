// Draws the chosen square small, as it will be seen.
export function drawPreview(canvas, picture, view) {
  const { left, top, side } = view.square();
  const pen = canvas.getContext("2d");
  const shown = canvas.width / side;
  const served = view.original.width / picture.naturalWidth;
  pen.imageSmoothingQuality = "high";
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.save();
  pen.scale(shown, shown);
  pen.translate(view.width / 2 - left, view.height / 2 - top);
  pen.rotate(view.turns * Math.PI / 2);
  pen.scale(served, served);
  pen.drawImage(picture, -picture.naturalWidth / 2, -picture.naturalHeight / 2);
  pen.restore();
}

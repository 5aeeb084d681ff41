// Figures of lanes, when there is a script: step through time with the output
// appearing as it was written; hover or focus a lane for its numbers. All that
// is needed is read from the drawing itself.
"use strict";

for (const figure of document.querySelectorAll("figure.lanes[data-end]")) stepper(figure);

function stepper(figure) {
  const end = Number(figure.dataset.end);
  const writes = JSON.parse(figure.querySelector("script").textContent);
  const drawings = [...figure.querySelectorAll("svg[data-top]")];
  const lanes = [...figure.querySelectorAll(":scope > svg .lane")].map((element) => read(element, end));
  const output = figure.parentElement.querySelector(":scope > .output[data-same-run] pre");

  const bar = document.createElement("div");
  bar.className = "step";
  bar.innerHTML = `<button type="button">Play</button>
    <input type="range" min="0" max="1000" value="1000" aria-label="Step through time">
    <output>Step through the run, or choose a lane.</output>`;
  const [button, slider, told] = bar.children;
  figure.querySelector(".legend").before(bar);

  for (const lane of lanes) {
    const tell = () => { told.textContent = lane.numbers; };
    lane.element.setAttribute("tabindex", "0");
    lane.element.setAttribute("role", "img");
    lane.element.setAttribute("aria-label", lane.numbers);
    lane.element.addEventListener("pointerenter", tell);
    lane.element.addEventListener("focus", tell);
  }
  // A drawing with parts to choose from is no longer one picture.
  for (const drawing of drawings) drawing.setAttribute("role", "group");

  const cursors = drawings.map((drawing) => {
    const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
    line.setAttribute("class", "cursor");
    line.setAttribute("y1", drawing.dataset.top);
    line.setAttribute("y2", drawing.dataset.bottom);
    line.setAttribute("visibility", "hidden");
    drawing.append(line);
    return line;
  });

  function show() {
    const t = (end * slider.value) / 1000;
    const over = Number(slider.value) === 1000;
    for (const line of cursors) {
      line.setAttribute("x1", `${slider.value / 10}%`);
      line.setAttribute("x2", `${slider.value / 10}%`);
      line.setAttribute("visibility", over ? "hidden" : "visible");
    }
    if (output) for (const line of output.querySelectorAll("[data-t]")) line.classList.toggle("later", !over && Number(line.dataset.t) > t);
    const alive = lanes.filter((lane) => lane.start <= t && t < lane.end);
    const running = alive.filter((lane) => lane.share(t) > 0.5);
    const last = writes.filter((write) => write[0] <= t).at(-1);
    const who = running.length ? `: ${running.map((lane) => lane.name).join(", ")}` : "";
    told.textContent = over
      ? "The end of the run."
      : `${duration(t)}: ${running.length} of ${alive.length} running${who}.` +
        (last ? ` Last line${last[2] ? `, by ${last[2]}` : ""}: “${last[1]}”` : " Nothing printed yet.");
    slider.setAttribute("aria-valuetext", told.textContent);
  }

  let playing = 0;
  function stop() {
    cancelAnimationFrame(playing);
    playing = 0;
    button.textContent = "Play";
  }
  function play() {
    // Slow enough to follow: no run is over in less than four seconds.
    const lasts = Math.max(4, Math.min(20, end)) * 1000;
    if (Number(slider.value) === 1000) slider.value = 0;
    const since = performance.now() - (slider.value / 1000) * lasts;
    button.textContent = "Pause";
    const frame = (now) => {
      slider.value = Math.min(1000, ((now - since) / lasts) * 1000);
      show();
      if (Number(slider.value) < 1000) playing = requestAnimationFrame(frame);
      else stop();
    };
    playing = requestAnimationFrame(frame);
  }
  button.addEventListener("click", () => (playing ? stop() : play()));
  slider.addEventListener("input", () => { stop(); show(); });
}

// A lane's path holds its spans: "V<height>H<end>", from the start on.
function read(element, end) {
  const { name, ran, start, wait, wanted } = element.dataset;
  const bar = element.querySelector("svg").viewBox.baseVal;
  const spans = [];
  let height = bar.height;
  for (const [, kind, number] of element.querySelector(".run").getAttribute("d").matchAll(/([VH])([\d.]+)/g)) {
    if (kind === "V") height = Number(number);
    else spans.push([(Number(number) / bar.width) * end, 1 - height / bar.height]);
  }
  const last = spans.length ? spans.at(-1)[0] : Number(start);
  const alive = last - start;
  const part = alive > 0 ? Math.round((100 * ran) / alive) : 0;
  return {
    element, name, start: Number(start), end: last,
    share: (t) => (spans.find((span) => t < span[0]) ?? [0, 0])[1],
    numbers: `${name}: from ${duration(start)} to ${duration(last)}; on a core for ${duration(ran)}, ${part} % of that;${wanted === undefined ? "" : ` wanted one for ${duration(wanted)};`} longest wait ${duration(wait)}.`,
  };
}

function duration(seconds) {
  const s = Number(seconds);
  return s < 0.9995 ? `${Math.round(s * 1000)} ms` : `${s.toFixed(2)} s`;
}

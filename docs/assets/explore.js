// Redraws the explorable figures as their sliders move. What they draw is said
// in evidence/models.py too, which draws them without a script; a test holds
// the two together. Times are in milliseconds.
(() => {
  "use strict";

  const LEFT = 26, RIGHT = 312;
  const rounded = (value, digits = 0) =>
    (Math.round(value * 10 ** digits) / 10 ** digits).toFixed(digits);
  const number = value => rounded(value, value < 9.95 ? 1 : 0);
  const duration = ms =>
    ms < 0.9995 ? `${number(ms * 1000)} µs`
      : ms < 999.5 ? `${number(ms)} ms` : `${number(ms / 1000)} s`;
  const path = points =>
    "M" + points.map(([x, y]) => `${rounded(x, 1)} ${rounded(y, 1)}`).join("L");
  const boxes = found => found.map(box => {
    const [x, y, w, h] = box.map(n => rounded(n, 1));
    return `M${x} ${y}h${w}v${h}h-${w}z`;
  }).join("");
  const upTo = most => Array.from({ length: most }, (_, i) => i + 1);
  const least = values => values.indexOf(Math.min(...values)) + 1;

  // ---- Amdahl's law, with what workers and tasks cost

  const MOST = 64, LOWEST = 1 / 8, HIGHEST = 64, TOP = 10, FLOOR = 208;

  const at = (workers, speedUp) => {
    const inside = Math.min(Math.max(speedUp, LOWEST), HIGHEST);
    const share = Math.log2(inside / LOWEST) / Math.log2(HIGHEST / LOWEST);
    return [
      LEFT + (RIGHT - LEFT) * Math.log2(workers) / Math.log2(MOST),
      FLOOR - (FLOOR - TOP) * share,
    ];
  };

  const amdahl = (values, { measured }) => {
    const { serial, tasks, size, start, send, workers, cores } = values;
    const alone = tasks * size * serial / (100 - serial);
    const law = n => alone + tasks * size / n;
    const time = n => n === 1 ? law(1)
      : alone + n * start + tasks * Math.max(send, (size + send) / Math.min(n, cores));
    const speedUp = n => time(1) / time(n);
    const counts = upTo(MOST);
    const best = least(counts.map(time));
    const mark = at(best, speedUp(best));
    const chosen = at(workers, speedUp(workers));

    const plain = time(1), taken = time(workers);
    let said = workers === 1 ? `The plain loop takes ${duration(plain)}.`
      : `With ${workers} workers: ` + (taken < plain
        ? `${number(plain / taken)} times as fast as` : "slower than")
        + ` the plain loop, ${duration(taken)} instead of ${duration(plain)}.`;
    const saved = taken - time(workers + 1);
    said += " One more worker would "
      + (saved > 0 ? `save ${duration(saved)}.` : "cost more than it brings.");
    if (workers > cores) said += " More workers than cores take turns.";
    if (workers > 1 && send * Math.min(workers, cores) > size + send) {
      said += " Messages are the limit: one process sends them all.";
    }
    said += best === workers ? " No other number is better."
      : best === 1 ? " Best is the plain loop."
        : ` Best: ${best} workers, ${number(speedUp(best))} times as fast.`;

    const have = at(cores, 1)[0];
    const belongs = Object.entries(measured.job).every(([name, value]) => values[name] === value);

    return {
      cores: { d: path([[have, TOP], [have, FLOOR]]) },
      range: { d: belongs ? measured.ranges : "" },
      measured: { d: belongs ? measured.points : "" },
      law: { d: path(counts.map(n => at(n, time(1) / law(n)))) },
      cost: { d: path(counts.map(n => at(n, speedUp(n)))) },
      best: { d: path([[mark[0], mark[1] - 5], [mark[0], FLOOR]]) },
      "best-label": {
        x: rounded(Math.min(Math.max(mark[0], 48), 290), 1),
        y: rounded(mark[1] - 9, 1),
        text: `best: ${best}`,
      },
      chosen: { cx: rounded(chosen[0], 1), cy: rounded(chosen[1], 1) },
      said: { text: said },
    };
  };

  // ---- Chunk size against load balance

  const LANES_TOP = 6, LANES_FLOOR = 116, SWEEP_TOP = 150, SWEEP_FLOOR = 214;

  const schedule = (lengths, workers, chunk, send) => {
    const ends = Array(workers).fill(0), chunks = [];
    for (let first = 0; first < lengths.length; first += chunk) {
      const part = lengths.slice(first, first + chunk);
      const worker = ends.indexOf(Math.min(...ends));
      chunks.push([worker, ends[worker], part]);
      ends[worker] += send;
      for (const length of part) ends[worker] += length;
    }
    return { chunks, ends, total: Math.max(...ends) };
  };

  const chunks = ({ shape, chunk, workers, send }, { jobs }) => {
    const lengths = jobs[shape];
    const now = schedule(lengths, workers, chunk, send);
    const sizes = upTo(lengths.length);
    const totals = sizes.map(n => schedule(lengths, workers, n, send).total);
    const full = 100 * Math.ceil(now.total / 100);
    const row = (LANES_FLOOR - LANES_TOP) / workers;
    const wide = (RIGHT - LEFT) / full;
    const tall = (SWEEP_FLOOR - SWEEP_TOP) / Math.max(...totals);
    const box = (worker, begin, length) =>
      [LEFT + begin * wide, LANES_TOP + worker * row + row * 0.15, length * wide, row * 0.7];
    const tasks = [], messages = [];
    for (const [worker, begin, part] of now.chunks) {
      messages.push(box(worker, begin, send));
      let began = begin + send;
      for (const length of part) {
        tasks.push(box(worker, began, length));
        began += length;
      }
    }
    const idle = now.ends.map((end, worker) => box(worker, end, now.total - end));
    const end = LEFT + now.total * wide;
    const sweep = size => [
      LEFT + (RIGHT - LEFT) * Math.log2(size) / Math.log2(lengths.length),
      SWEEP_FLOOR - totals[size - 1] * tall,
    ];
    const dot = sweep(chunk);

    const sent = now.chunks.length, best = least(totals);
    const busy = now.ends.reduce((sum, x) => sum + x, 0);
    const unused = 100 * (1 - busy / (now.total * workers));
    const said = `Chunks of ${chunk}: ${sent === 1 ? "1 message" : `${sent} messages`}, `
      + `done after ${duration(now.total)}; the workers have nothing to do for `
      + `${rounded(unused)} % of their time.`
      + (chunk === best ? " No other size is faster here."
        : ` Fastest here: chunks of ${best}, ${duration(totals[best - 1])}.`)
      + ` Pool.map by itself would take chunks of ${Math.ceil(lengths.length / (4 * workers))}.`;

    return {
      tasks: { d: boxes(tasks) },
      messages: { d: boxes(messages) },
      idle: { d: boxes(idle) },
      end: { d: path([[end, LANES_TOP], [end, LANES_FLOOR]]) },
      half: { text: duration(full / 2) },
      full: { text: duration(full) },
      sweep: { d: path(sizes.map(sweep)) },
      most: { text: duration(Math.max(...totals)) },
      chosen: { cx: rounded(dot[0], 1), cy: rounded(dot[1], 1) },
      said: { text: said },
    };
  };

  // ---- From sliders to a drawing

  const models = { amdahl, chunks };
  const kinds = {
    count: value => value.toLocaleString("en"),
    percent: value => `${value} %`,
    time: duration,
  };

  // A slider by factor moves from data-low to data-high; others say what they are.
  const read = ({ dataset, value, max, type }) => {
    if (type !== "range") return value;
    if (!dataset.low) return Number(value);
    const factor = (dataset.high / dataset.low) ** (value / max);
    const found = Number((dataset.low * factor).toPrecision(2));
    return dataset.kind === "count" ? Math.round(found) : found;
  };
  const place = ({ dataset, max }, value) => !dataset.low ? value
    : Math.round(max * Math.log(value / dataset.low) / Math.log(dataset.high / dataset.low));

  for (const figure of document.querySelectorAll("figure.explore:not([data-values])")) {
    const given = JSON.parse(figure.dataset.given);
    const controls = figure.querySelectorAll("[data-name]");
    let values = { ...given.values };

    const draw = () => {
      for (const control of controls) {
        const value = values[control.dataset.name];
        control.value = place(control, value);
        if (control.type !== "range") continue;
        const text = kinds[control.dataset.kind](value);
        control.setAttribute("aria-valuetext", text);
        figure.querySelector(`output[for="${control.id}"]`).textContent = text;
      }
      for (const [name, attributes] of Object.entries(models[given.model](values, given))) {
        const part = figure.querySelector(`[data-part="${name}"]`);
        for (const [key, value] of Object.entries(attributes)) {
          if (key === "text") part.textContent = value;
          else part.setAttribute(key, value);
        }
      }
      figure.dataset.values = JSON.stringify(values);
    };

    figure.addEventListener("input", ({ target }) => {
      values = { ...values, [target.dataset.name]: read(target) };
      draw();
    });
    figure.addEventListener("click", ({ target }) => {
      if (!target.dataset.preset) return;
      values = { ...values, ...given.presets[target.dataset.preset] };
      draw();
    });
    draw();
    figure.querySelector("form").hidden = false;
  }
})();

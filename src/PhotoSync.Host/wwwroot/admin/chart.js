// Coverage over time as stacked areas. The same figures stand in a table beside it for whoever cannot see it.
import { el } from "/admin/dom.js";
import { count, day } from "/admin/format.js";
import { groups, sumGroups } from "/admin/states.js";
import { text } from "/admin/texts.js";
import { fetchVendor } from "/admin/vendor.js";

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export async function drawChart(canvas, days, signal) {
  await fetchVendor("chart");
  const chart = new Chart(canvas, { type: "line", data: dataOf(days), options: optionsOf() });
  const recolour = () => {
    Object.assign(chart.data, dataOf(days));
    chart.options = optionsOf();
    chart.update("none");
  };
  addEventListener("themechange", recolour, { signal });
  signal.addEventListener("abort", () => chart.destroy());
}

const dataOf = (days) => ({
  labels: days.map((one) => day(one.day)),
  datasets: Object.keys(groups).map((group) => ({
    label: text(`group.${group}`),
    data: days.map((one) => sumGroups(one.states)[group]),
    borderColor: colour(group),
    backgroundColor: `color-mix(in srgb, ${colour(group)} 62%, ${colour("paper")})`,
    borderWidth: 1.5,
    fill: true,
    tension: 0.25,
    pointRadius: days.length < 3 ? 4 : 0,
    pointHitRadius: 12,
  })).filter((set) => set.data.some(Boolean)),
});

const optionsOf = () => ({
  animation: false,
  maintainAspectRatio: false,
  interaction: { mode: "index", intersect: false },
  scales: {
    x: { grid: { display: false }, ticks: { color: colour("quiet"), maxTicksLimit: 8, maxRotation: 0 }, border: { color: colour("line") } },
    y: { stacked: true, beginAtZero: true, grid: { color: colour("line") }, ticks: { color: colour("quiet"), precision: 0, maxTicksLimit: 6 }, border: { display: false } },
  },
  plugins: {
    legend: { display: false },
    tooltip: { itemSort: (one, other) => other.datasetIndex - one.datasetIndex, callbacks: { label: (item) => ` ${item.dataset.label}: ${count(item.raw)}` } },
  },
});

export const tableOf = (days) => el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": text("overTime") },
  el("table", {},
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, text("day")), Object.keys(groups).map((group) => el("th", { scope: "col", class: "end" }, text(`group.${group}`))))),
    el("tbody", {}, [...days].reverse().map((one) => {
      const sums = sumGroups(one.states);
      return el("tr", {}, el("td", {}, day(one.day)), Object.keys(groups).map((group) => el("td", { class: "end" }, count(sums[group]))));
    }))));

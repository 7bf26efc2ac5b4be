// usage: node with_d3.js FILE OUT — lays a tree out with d3-hierarchy (Debian's node-d3-hierarchy) and writes it as SVG.
const fs = require("fs");
const d3 = require("/usr/share/nodejs/d3-hierarchy/dist/d3-hierarchy.js");
const now = () => Number(process.hrtime.bigint()) / 1e9;
const document = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const roots = document.sasaran;
const data = roots.length === 1 ? roots[0] : { statement: document.title, children: roots };
const start = now();
const root = d3.hierarchy(data);
d3.tree().nodeSize([190, 140])(root);
const laid = now();
const escaped = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
const lines = (text) => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last && last.length + 1 + word.length > 28) lines.push(word);
    else lines[lines.length - 1] = last ? last + " " + word : word;
  }
  return lines;
};
const parts = [];
root.each((node) => {
  const x = node.x.toFixed(1);
  if (node.parent) {
    parts.push(`<path d="M${node.parent.x.toFixed(1)} ${node.parent.y + 100}V${node.y - 20}H${x}V${node.y}"/>`);
  }
  parts.push(`<rect x="${(node.x - 85).toFixed(1)}" y="${node.y}" width="170" height="100"/><text x="${x}" y="${node.y + 14}">`);
  for (const line of lines(node.data.statement)) parts.push(`<tspan x="${x}" dy="12">${escaped(line)}</tspan>`);
  parts.push("</text>");
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg">${parts.join("")}</svg>`;
fs.writeFileSync(process.argv[3], svg);
const done = now();
console.log(`laid out ${(laid - start).toFixed(3)} s, drawn ${(done - laid).toFixed(3)} s, ${svg.length} bytes`);

extension HTMLScript {
  /// The lines from boxes to those below, drawn where they are in view.
  static let treeWires = #"""
    const drawWires = () => {
      const seen = windowNow();
      const left = Math.max(0, Math.floor(seen.left)), top = Math.max(0, Math.floor(seen.top));
      const right = Math.min(place.width, seen.right), bottom = Math.min(place.height, seen.bottom);
      wires.style.left = left + 'px';
      wires.style.top = top + 'px';
      wires.setAttribute('width', Math.max(1, right - left));
      wires.setAttribute('height', Math.max(1, bottom - top));
      let path = '';
      const clip = at => Math.min(Math.max(at, left - 10), right + 10) - left;
      for (const box of shown) {
        if (!isOpen(box)) continue;
        const from = y[box] + heightOf(store(), box, WIDTH);
        if (isOutline) {
          path += outlineWires(box, from, left, top, bottom);
          continue;
        }
        const middle = x[box] + WIDTH / 2;
        const band = place.bands.get(boxes[box].b);
        const bus = band.top + band.height + BETWEEN / 2;
        if (from > bottom) continue;
        let least = middle, most = middle;
        for (let child = firstChild[box]; child >= 0; child = nextSibling[child]) {
          const at = x[child] + WIDTH / 2;
          least = Math.min(least, at);
          most = Math.max(most, at);
          if (y[child] >= top && at >= left - 10 && at <= right + 10) {
            path += `M${at - left} ${bus - top}V${y[child] - top}`;
          }
        }
        if (bus < top || most < left || least > right) continue;
        path += `M${clip(least)} ${bus - top}H${clip(most)}`;
        if (middle >= left - 10 && middle <= right + 10) path += `M${middle - left} ${from - top}V${bus - top}`;
      }
      wire.setAttribute('d', path || 'M0 0');
    };
    const outlineWires = (box, from, left, top, bottom) => {
      if (depth[box] >= 8) return '';
      const rail = x[box] + INDENT / 2 - left;
      let path = '', last = from;
      for (let child = firstChild[box]; child >= 0; child = nextSibling[child]) {
        last = y[child] + 16;
        if (last >= top && last <= bottom) path += `M${rail} ${last - top}H${x[child] - left}`;
        if (last > bottom) break;
      }
      if (last < top || from > bottom) return path;
      const start = Math.max(from - top, -10), stop = Math.min(last, bottom + 10) - top;
      return path + `M${rail} ${start}V${stop}`;
    };

    """#
}

extension HTMLScript {
  /// The canvas of a tree: how large it is, its levels, and the part of it in view.
  static let treeCanvas = #"""
    const view = byId('view');
    const SVG = 'http://www.w3.org/2000/svg';
    const plates = make('div', {class: 'plates', 'aria-hidden': 'true'});
    const ground = make('div', {class: 'ground', 'aria-hidden': 'true'});
    const wires = document.createElementNS(SVG, 'svg');
    const wire = document.createElementNS(SVG, 'path');
    const tree = make('div', {role: 'tree', class: 'boxes', 'aria-label': words.diagram});
    const canvas = make('div', {class: 'canvas'});
    const sizer = make('div', {class: 'sizer'});
    const keys = make('p', {id: 'keys', class: 'unseen'}, words.keys);
    const levelMenu = byId('level'), outlineButton = document.querySelector('[data-do=outline]');
    const fullList = byId('list');
    wires.setAttribute('class', 'wires');
    wires.setAttribute('aria-hidden', 'true');
    wires.append(wire);
    tree.setAttribute('aria-describedby', 'keys');
    canvas.append(ground, wires, tree);
    sizer.append(plates, canvas);

    let shown = [], place = {width: 0, needed: 0, height: 0, bands: new Map()};
    let zoom = 1, isOutline = false, isOutlineChosen = false;
    let current = 0;
    const built = new Map();
    const plateWidth = () => isOutline ? 0 : view.clientWidth < 700 ? 48 : 104;
    const store = () => isOutline ? outlineHeights : chartHeights;
    const room = () => Math.floor((view.clientWidth - plateWidth()) / zoom);
    const widthOf = box => isOutline ? outlineWidth(box, outlineHeights.width) : WIDTH;

    // A plate has the title of its level in the largest of a few sizes in which it has room: along a narrow plate, in
    // small type on a low one; where even that has none it is told by the pointer, as it is by the list of levels.
    const makePlate = (band, colour, width) => {
      const height = band.height * zoom, isNarrow = width < 100;
      const lines = (letter, room) => Math.ceil(band.title.length * letter / room);
      const look = isNarrow ? (lines(6.5, height - 34) <= 3 ? 'narrow' : 'bare')
        : 52 + 15 * lines(7.5, width - 8) <= height ? 'high'
        : 22 + 12 * lines(6.2, width - 8) <= height ? 'low' : 'bare';
      const title = make('span', {}, band.title);
      const plate = make('div', {class: 'plate ' + colour + ' ' + look, title: band.code + ' ' + band.title},
        make('div', {}, make('b', {}, band.code), title));
      plate.style.top = band.top * zoom + 'px';
      plate.style.height = height + 'px';
      if (look === 'narrow') title.style.maxHeight = height - 34 + 'px';
      return plate;
    };

    const measure = (isArranged = false) => {
      place = isOutline ? outline(shown, room()) : chart(shown, room(), isArranged);
      view.classList.toggle('outline', isOutline);
      const left = plateWidth();
      sizer.style.width = Math.floor(place.width * zoom + left) + 'px';
      sizer.style.height = Math.ceil(place.height * zoom) + 'px';
      canvas.style.left = left + 'px';
      canvas.style.width = place.width + 'px';
      canvas.style.height = place.height + 'px';
      canvas.style.transform = 'scale(' + zoom + ')';
      plates.style.width = left + 'px';
      plates.replaceChildren();
      ground.replaceChildren();
      for (const band of place.bands.values()) {
        const colour = 'l' + band.band % data.colours;
        plates.append(makePlate(band, colour, left));
        const row = make('div', {class: 'band ' + colour});
        row.style.top = band.top + 'px';
        row.style.height = band.height + 'px';
        ground.append(row);
      }
    };

    // The part of the canvas in view, and something around it.
    const windowNow = () => {
      const around = 200;
      return {
        left: (view.scrollLeft - plateWidth() - around) / zoom,
        right: (view.scrollLeft - plateWidth() + view.clientWidth + around) / zoom,
        top: (view.scrollTop - around) / zoom,
        bottom: (view.scrollTop + view.clientHeight + around) / zoom,
      };
    };

    """#
}

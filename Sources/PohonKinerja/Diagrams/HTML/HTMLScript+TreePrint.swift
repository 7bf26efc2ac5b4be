extension HTMLScript {
  /// Print: where no sheet is in the page, everything is printed as a list.
  static let treePrint = #"""
    let printed = null;
    const fullListForPrint = () => {
      if (fullList) return fullList;
      const top = make('ul', {class: 'tree plain'});
      const lists = [top];
      boxes.forEach((box, number) => {
        const item = make('li', {}, makeBox(box));
        lists[depth[number]].append(item);
        if (firstChild[number] >= 0) item.append(lists[depth[number] + 1] = make('ul', {}));
      });
      withoutLinks(top);
      return top;
    };
    addEventListener('beforeprint', () => {
      if (document.querySelector('.sheet')) return;
      sizer.remove();
      view.append(printed ??= fullListForPrint());
    });
    addEventListener('afterprint', () => {
      if (!printed?.isConnected) return;
      printed.remove();
      view.append(sizer);
      changed();
    });

    """#
}

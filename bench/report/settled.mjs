/**
 * Runs in the page: the milliseconds from an input event until the page has settled, which is the end of the first frame after which nothing
 * in the document changed any more for a fifth of a second.
 */
export const watchNext = (type) =>
  new Promise((resolve) => {
    let last = 0;
    let waiting;
    addEventListener(
      type,
      ({ timeStamp }) => {
        // A frame is drawn after its callbacks; the task after it begins when it is done.
        const frame = () =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              last = performance.now();
              clearTimeout(waiting);
              waiting = setTimeout(() => {
                observer.disconnect();
                resolve(last - timeStamp);
              }, 200);
            }),
          );
        let asked = false;
        const observer = new MutationObserver(() => {
          if (asked) return;
          asked = true;
          requestAnimationFrame(() => {
            asked = false;
          });
          frame();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        frame();
      },
      { capture: true, once: true },
    );
  });

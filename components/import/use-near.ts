import { type RefObject, useEffect, useRef, useState } from "react";

/** How far from the screen a piece is drawn, in pixels: a fast scroll stays ahead of nothing. */
const MARGIN = "1600px 0px";

type Tell = (entry: IntersectionObserverEntry) => void;
const telling = new WeakMap<Element, Tell>();
let observer: IntersectionObserver | null = null;

function watch(element: Element, tell: Tell): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) telling.get(entry.target)?.(entry);
    },
    { rootMargin: MARGIN },
  );
  telling.set(element, tell);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

/** Whether an element is near enough to be drawn, and how high it was when it last was. `always` draws it anyway. */
export function useNear(ref: RefObject<HTMLElement | null>, always: boolean): { near: boolean; height: number | null } {
  const [near, setNear] = useState(false);
  const height = useRef<number | null>(null);
  const drawn = near || always;
  const wasDrawn = useRef(drawn);
  wasDrawn.current = drawn;
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return watch(element, ({ isIntersecting, boundingClientRect }) => {
      if (!isIntersecting && wasDrawn.current) height.current = boundingClientRect.height;
      setNear(isIntersecting);
    });
  }, [ref]);
  return { near: drawn, height: height.current };
}

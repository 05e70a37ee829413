import { useLayoutEffect, useRef } from 'react';
import type { Size } from '../../../../src/map/index.ts';

interface Props {
  readonly size: Size;
  /** Called anew when it changes, on a canvas that is clear. */
  readonly paint: (canvas: CanvasRenderingContext2D) => void;
}

/** A canvas of a size in px, as sharp as the screen. */
export const PaintedLayer = ({ size: { width, height }, paint }: Props) => {
  const layer = useRef<HTMLCanvasElement>(null);
  const scale = devicePixelRatio;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the scale the canvas changes its size, and is cleared
  useLayoutEffect(() => {
    const canvas = layer.current?.getContext('2d');
    if (!canvas) return;
    canvas.setTransform(scale, 0, 0, scale, 0, 0);
    canvas.clearRect(0, 0, width, height);
    paint(canvas);
  }, [width, height, scale, paint]);
  return (
    <canvas
      ref={layer}
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      style={{ width, height }}
    />
  );
};

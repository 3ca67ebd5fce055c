#!/usr/bin/env bash
# Draws assets/icon/qunheng-<size>.png from qunheng.svg. Needs ImageMagick. Run it again after changing the drawing.
set -euo pipefail
cd "$(dirname "$0")/icon"
for size in 16 24 32 48 64 128 256 512; do
  convert -background none -density 288 qunheng.svg -resize "${size}x${size}" -strip "PNG32:qunheng-$size.png"
done

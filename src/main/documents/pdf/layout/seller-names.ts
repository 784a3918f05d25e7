import type { SellerText } from '../../content/invoice-content';
import { GUTTER, HALF_WIDTH, LEFT } from '../grid';
import type { Look } from '../look';
import type { Box, OpenPicture } from '../pictures';
import { STYLE } from '../styles';
import type { Typesetter } from '../typesetter';
import { type Block, drawParagraphs, heightOf, type Paragraph } from './block';

/** Heights of a logo in points. A wide one is as high as the width of the column leaves it. */
const HEIGHTS = { small: 22, medium: 32, large: 46 } as const;

/** Up to so many times as wide as high it is a mark, which the name stands beside; wider it has words of its own. */
const WIDEST_MARK = 1.6;

const GAP_BESIDE = 10;
const GAP_BELOW = 5;

const nameParagraphs = ({ name, tradingName }: SellerText, width: number, typesetter: Typesetter): Paragraph[] => [
  { lines: typesetter.wrap(name, STYLE.sellerName, width), style: STYLE.sellerName },
  ...(tradingName === '' ? [] : [{ lines: typesetter.wrap(tradingName, STYLE.label, width), style: STYLE.label }]),
];

function namesAlone(seller: SellerText, typesetter: Typesetter): Block {
  const names = nameParagraphs(seller, HALF_WIDTH, typesetter);
  return {
    height: heightOf(names),
    draw: (sheet, top) => sheet.leaf('P', () => drawParagraphs(sheet, names, { x: LEFT, top })),
  };
}

/** The logo by itself at the left margin, the names beside it or under it. */
function withLogo(seller: SellerText, logo: OpenPicture, wanted: number, typesetter: Typesetter): Block {
  const width = Math.min(wanted * logo.aspect, HALF_WIDTH - GUTTER);
  const height = width / logo.aspect;
  const isMark = logo.aspect <= WIDEST_MARK;
  const left = isMark ? LEFT + width + GAP_BESIDE : LEFT;
  const names: Paragraph[] = isMark
    ? nameParagraphs(seller, HALF_WIDTH - width - GAP_BESIDE, typesetter)
    : [{ lines: typesetter.wrap(seller.name, STYLE.smallStrong, HALF_WIDTH), style: STYLE.smallStrong }];
  const namesHeight = heightOf(names);
  return {
    height: isMark ? Math.max(height, namesHeight) : height + GAP_BELOW + namesHeight,
    draw: (sheet, top) => {
      const logoTop = isMark ? top + Math.max(0, namesHeight - height) / 2 : top;
      const box: Box = { x: LEFT, top: logoTop, width, height };
      sheet.figure(seller.name, box, (document) => logo.draw(document, box));
      const namesTop = isMark ? top + Math.max(0, height - namesHeight) / 2 : top + height + GAP_BELOW;
      sheet.leaf('P', () => drawParagraphs(sheet, names, { x: left, top: namesTop }));
    },
  };
}

/** Who writes: the names alone, or with the firm's logo. */
export function namesBlock(seller: SellerText, { logo, logoSize }: Look, typesetter: Typesetter): Block {
  return logo === undefined ? namesAlone(seller, typesetter) : withLogo(seller, logo, HEIGHTS[logoSize], typesetter);
}

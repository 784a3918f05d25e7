import { readPicture } from '@main/documents/pictures/read-picture';
import { Refusal } from '@shared/failure';
import { describe, expect, test } from 'vitest';
import { makePng, markPng } from './make-png';

const codeOf = (bytes: Uint8Array): string => {
  try {
    readPicture(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return '';
};

const text = (source: string) => new Uint8Array(Buffer.from(source));
const svg = (inside: string, head = 'viewBox="0 0 40 20"') =>
  text(
    `<?xml version="1.0"?>\n<!-- made -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inside}</svg>`,
  );
const kept = (bytes: Uint8Array) => Buffer.from(readPicture(bytes).bytes).toString();

/** A JPEG's markers with nothing coded in them: what is judged before a picture is kept. */
const jpeg = ({ frame = 0xc0, precision = 8, components = 3, end = true } = {}): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0x00,
    0x04,
    0x4a,
    0x46,
    0xff,
    frame,
    0x00,
    8 + components * 3,
    precision,
    0x00,
    0x10,
    0x00,
    0x20,
    components,
    ...Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat(),
    0xff,
    0xda,
    0x00,
    0x04,
    0x01,
    0x00,
    0x12,
    0x34,
    ...(end ? [0xff, 0xd9] : []),
  ]);

describe('a picture is told by its bytes', () => {
  test('of each kind', () => {
    expect(readPicture(markPng)).toEqual({ mediaType: 'image/png', bytes: markPng });
    expect(readPicture(jpeg()).mediaType).toBe('image/jpeg');
    expect(readPicture(svg('<path d="M0 0h9"/>')).mediaType).toBe('image/svg+xml');
  });

  test('and anything else is refused', () => {
    expect(codeOf(text('GIF89a'))).toBe('design.pictureType');
    expect(codeOf(text('%PDF-1.7'))).toBe('design.pictureType');
    expect(codeOf(text('<html><svg></svg></html>'))).toBe('design.pictureType');
    expect(codeOf(new Uint8Array())).toBe('design.pictureType');
  });

  test('too large a file, or too many pixels, are refused before they are unpacked', () => {
    expect(codeOf(new Uint8Array(2_000_001))).toBe('design.pictureTooLarge');
    const wide = makePng({ width: 6001, height: 1, depth: 1, colourType: 0, samplesAt: () => [0] });
    expect(codeOf(wide)).toBe('design.pictureTooManyPixels');
  });
});

describe('a JPEG', () => {
  test('may be progressive or grey', () => {
    expect(codeOf(jpeg({ frame: 0xc2 }))).toBe('');
    expect(codeOf(jpeg({ components: 1 }))).toBe('');
  });

  test('in printing colours, of another coding or depth, or cut short is refused', () => {
    expect(codeOf(jpeg({ components: 4 }))).toBe('design.pictureCmyk');
    expect(codeOf(jpeg({ frame: 0xc9 }))).toBe('design.pictureJpegKind');
    expect(codeOf(jpeg({ precision: 12 }))).toBe('design.pictureJpegKind');
    expect(codeOf(jpeg({ end: false }))).toBe('design.pictureBroken');
    expect(codeOf(jpeg().slice(0, 12))).toBe('design.pictureBroken');
  });
});

describe('an SVG', () => {
  test('keeps what is drawn, the same text for the same picture', () => {
    const source = svg('<g id="a"><path d="M0 0h9" fill="#f00"/></g><use xlink:href="#a" x="5"/><text>Ab</text>');
    expect(kept(source)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><g id="a"><path d="M0 0h9" fill="#f00"/></g><use href="#a" x="5"/><text>Ab</text></svg>',
    );
    expect(kept(text(kept(source)))).toBe(kept(source));
  });

  test('loses whatever runs, reaches out or brings other pictures', () => {
    const hostile = kept(
      svg(
        '<script>alert(1)</script><style>@import "http://x.example/a.css";</style>' +
          '<image href="http://x.example/a.png"/><image href="file:///etc/passwd"/>' +
          '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>' +
          '<use href="http://x.example/b.svg#a"/><a href="javascript:alert(1)"><rect width="1"/></a>' +
          '<rect onclick="alert(1)" fill="url(http://x.example/c.svg#p)" style="fill:url( \'file:///c\' )" width="2"/>' +
          '<animate attributeName="x"/>',
      ),
    );
    expect(hostile).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><use/><rect width="2"/></svg>');
  });

  test('without a size, broken, or with entities is refused', () => {
    expect(codeOf(svg('<path d="M0 0"/>', ''))).toBe('design.pictureBroken');
    expect(codeOf(svg('<g fill="'))).toBe('design.pictureBroken');
    const laughs = text(
      '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">&b;</svg>',
    );
    expect(codeOf(laughs)).toBe('design.svgEntities');
  });

  test('of plain width and height, or with a plain doctype, is taken', () => {
    const plain =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="10mm"><circle r="1"/></svg>';
    expect(kept(text(plain))).toContain('viewBox="0 0 30 10"');
  });

  test('that multiplies its parts is refused, however small the file', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const uses = `<use href="#l${level}"/>`.repeat(10);
      return `<g id="l${level + 1}">${uses}</g>`;
    });
    expect(codeOf(svg(`<path id="l0" d="M0 0h1"/>${levels.join('')}`))).toBe('design.svgTooComplex');
    expect(codeOf(svg('<g id="a"><use href="#a"/></g>'))).toBe('');
  });

  test('that nests its parts as no logo does is refused, whether they lie or are used in each other', () => {
    expect(codeOf(svg('<g>'.repeat(90) + '</g>'.repeat(90)))).toBe('');
    expect(codeOf(svg('<g>'.repeat(5000) + '</g>'.repeat(5000)))).toBe('design.svgTooDeep');
    const uses = Array.from({ length: 200 }, (_, level) => `<g id="l${level}"><use href="#l${level + 1}"/></g>`);
    expect(codeOf(svg(uses.join('')))).toBe('design.svgTooDeep');
  });

  test('that is written to be slow to judge is judged in a moment', () => {
    // What others do on the machine does not count.
    const before = process.cpuUsage();
    codeOf(svg('<!DOCTYPE'.repeat(100_000)));
    codeOf(svg(`<rect fill="url(${' '.repeat(1_000_000)}"/>`));
    codeOf(svg('', `width="${'1'.repeat(1_000_000)}x" height="1"`));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5000);
  });

  test('keeps an ampersand as what it is', () => {
    const source = svg('<text id="R&amp;D;">R&amp;D; &amp;lt;b</text>');
    expect(kept(source)).toContain('<text id="R&amp;D;">R&amp;D; &amp;lt;b</text>');
    expect(kept(text(kept(source)))).toBe(kept(source));
  });
});

/** The core of qrcode without its painters, which draw to canvas, PNG and terminals. It ships no types. */
declare module 'qrcode/lib/core/qrcode.js' {
  interface Matrix {
    readonly size: number;
    get(row: number, column: number): number;
  }

  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: Matrix };
}

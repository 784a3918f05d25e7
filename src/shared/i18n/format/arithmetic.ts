import Big from 'big.js';
import { divideRounded } from '../../decimal';

/** Enough that dividing and multiplying back gives what one began with, once the result is rounded to twelve. */
const QUOTIENT_DIGITS = 40;

export class DivisionByZero extends Error {}

/** The signs that people type for the four operations. */
const OPERATORS: Readonly<Record<string, '+' | '-' | '*' | '/' | '(' | ')'>> = {
  '+': '+',
  '-': '-',
  '\u2212': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
  ':': '/',
  '(': '(',
  ')': ')',
};

type Token = Big | '+' | '-' | '*' | '/' | '(' | ')';

function tokensOf(text: string, read: (number: string) => string | undefined): Token[] | undefined {
  const tokens: Token[] = [];
  for (const part of text.split(/([+\-\u2212*×/÷:()])/)) {
    const operator = OPERATORS[part];
    if (operator !== undefined) {
      tokens.push(operator);
    } else if (part.trim() !== '') {
      const number = read(part);
      if (number === undefined) return undefined;
      tokens.push(new Big(number));
    }
  }
  return tokens;
}

/** A reader of sums by the rules of school: brackets, then × and ÷, then + and −, from left to right. */
class Sum {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The value, where all of the tokens make one sum. */
  value(): Big | undefined {
    const value = this.terms();
    return this.position === this.tokens.length ? value : undefined;
  }

  private take(...wanted: readonly Token[]): Token | undefined {
    const token = this.tokens[this.position];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.position += 1;
    return token;
  }

  private terms(): Big | undefined {
    let sum = this.factors();
    for (let operator = this.take('+', '-'); operator !== undefined; operator = this.take('+', '-')) {
      const next = this.factors();
      if (sum === undefined || next === undefined) return undefined;
      sum = operator === '+' ? sum.plus(next) : sum.minus(next);
    }
    return sum;
  }

  private factors(): Big | undefined {
    let product = this.factor();
    for (let operator = this.take('*', '/'); operator !== undefined; operator = this.take('*', '/')) {
      const next = this.factor();
      if (product === undefined || next === undefined) return undefined;
      if (operator === '/' && next.eq(0)) throw new DivisionByZero();
      product = operator === '*' ? product.times(next) : divideRounded(product, next, QUOTIENT_DIGITS);
    }
    return product;
  }

  private factor(): Big | undefined {
    const sign = this.take('+', '-');
    if (sign !== undefined) {
      const value = this.factor();
      return sign === '-' ? value?.times(-1) : value;
    }
    if (this.take('(') !== undefined) {
      const value = this.terms();
      return this.take(')') === undefined ? undefined : value;
    }
    const token = this.tokens[this.position];
    if (!(token instanceof Big)) return undefined;
    this.position += 1;
    return token;
  }
}

/**
 * Works out a sum such as `8*3` or `(7,5+0,5)*2`. `read` reads its numbers as the language writes them. Nothing where
 * it is no sum; throws `DivisionByZero`.
 */
export function evaluateSum(text: string, read: (number: string) => string | undefined): Big | undefined {
  const tokens = tokensOf(text, read);
  return tokens === undefined ? undefined : new Sum(tokens).value();
}

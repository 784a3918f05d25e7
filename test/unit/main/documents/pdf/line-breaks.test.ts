import { clustersOf, unbreakablesOf } from '@main/documents/pdf/clusters';
import { piecesOf } from '@main/documents/pdf/line-breaks';
import { expect, test } from 'vitest';

test('a line may end after words, and between East Asian characters', () => {
  expect(piecesOf('one two-three')).toEqual(['one ', 'two-', 'three']);
  expect(piecesOf('東京都 ABC社')).toEqual(['東', '京', '都 ', 'ABC', '社']);
  expect(piecesOf('한국전자 주식회사')).toEqual(['한국전자 ', '주식회사']);
});

test('no line begins with what closes, none ends with what opens', () => {
  expect(piecesOf('「東京」、データー。')).toEqual(['「東', '京」、', 'デー', 'ター。']);
  expect(piecesOf('價格￥100元')).toEqual(['價', '格', '￥100', '元']);
});

test('marks stay with their base, conjuncts and the vowels of Thai with their consonant', () => {
  expect(clustersOf('x\u030cक्षि')).toEqual(['x\u030c', 'क्षि']);
  expect(unbreakablesOf('เก้าน้ำ')).toEqual(['เก้า', 'น้ำ']);
});

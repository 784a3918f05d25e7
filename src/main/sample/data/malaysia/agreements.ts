import type { SampleData } from '../sample-data';

export const AGREEMENTS: SampleData['agreements'] = {
  shared: {
    name: 'Pengurusan tenaga bersama',
    code: 'PTR',
    line: 'Perundingan',
    limit: '76000',
    tasks: [
      'Pengukuran tenaga, kilang dan bilik sejuk',
      'Profil beban solar',
      'Draf perjanjian transformer bersama',
      'Simulasi beban puncak',
    ],
  },
  service: {
    name: 'Perjanjian perkhidmatan, operasi dan sokongan',
    code: 'SVC',
    line: 'Operasi dan sokongan',
    limit: '72000',
    higherLimit: '125000',
    tasks: ['Semakan sistem bulanan', 'Sokongan pengguna, tiket tertunggak', 'Kemas kini akses'],
    lastDay: 'Hari terakhir bulan',
    everySecondMonday: 'Setiap dua minggu, Isnin',
    amendment: 'Dipersetujui dalam mesyuarat status: had lebih tinggi, pesanan baharu',
    orderReference: 'PO 2210',
  },
  progress: {
    name: 'Intranet baharu',
    code: 'INT',
    line: 'Serahan harga tetap',
    value: '152000',
    advance: '54000',
    advanceText: 'Pendahuluan pada permulaan',
  },
  course: {
    name: 'Kursus kepimpinan',
    code: 'KUR',
    value: '22000',
    tasks: ['Kursus kepimpinan, hari 1 dan persediaan', 'Kerja kumpulan dan rumusan'],
    shorter: 'Kursus berlangsung enam jam, bukan lapan',
    otherPayer: 'Majlis perbandaran membayar kursus',
  },
};

export const DESK: SampleData['desk'] = {
  gift: 'Mesyuarat permulaan, jawatankuasa pemandu',
  checking: 'Penyesuaian pemindahan percubaan',
  fixing: 'Pembetulan persediaan stor',
  secondTest: 'Ujian penerimaan barang, pusingan 2',
  drawings: ['Lukisan laluan kabel, aras 2', 'Kemas kini aci selepas semakan pertembungan'],
  ownTraining: 'Latihan dalaman perisian perancangan',
  enteredTwice: 'Dimasukkan dua kali',
  lateAnalysis: 'Kerja susulan, data meter suku ketiga',
  lateVisit: 'Lawatan bersama pembekal kren',
};

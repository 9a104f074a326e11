/**
 * What the bytes 80 to FF mean, as code points in hexadecimal, sixteen a line. Our own table, since engines disagree: Node 20 reads
 * windows-1252 as Latin-1. Bytes that the code page leaves open are control characters, as in the Encoding Standard.
 */
export const singleByteTables = {
  "windows-1252": `
20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f
90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178
a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac ad ae af
b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 ba bb bc bd be bf
c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 ca cb cc cd ce cf
d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 da db dc dd de df
e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 ea eb ec ed ee ef
f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 fa fb fc fd fe ff`,
  "windows-1256": `
20ac 67e 201a 192 201e 2026 2020 2021 2c6 2030 679 2039 152 686 698 688
6af 2018 2019 201c 201d 2022 2013 2014 6a9 2122 691 203a 153 200c 200d 6ba
a0 60c a2 a3 a4 a5 a6 a7 a8 a9 6be ab ac ad ae af
b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 61b bb bc bd be 61f
6c1 621 622 623 624 625 626 627 628 629 62a 62b 62c 62d 62e 62f
630 631 632 633 634 635 636 d7 637 638 639 63a 640 641 642 643
e0 644 e2 645 646 647 648 e7 e8 e9 ea eb 649 64a ee ef
64b 64c 64d 64e f4 64f 650 f7 651 f9 652 fb fc 200e 200f 6d2`,
} as const;

import assert from "node:assert/strict";
import fc from "fast-check";
import { keysOf, skeletonOf } from "../../../server/src/recognize/people/spellings/key";
import { lemmaKeysOf } from "../../../server/src/recognize/people/spellings/lemma";
import { anyText } from "../../any-text";

/** Each line: spellings of one name after ALA-LC, ISO 9, BGN/PCGN, German, French, Italian and popular usage. */
const SAME = `
Chaadaev Čaadaev Tschaadajew Чаадаев
Dostoevskii Dostoyevsky Dostojewski Dostoevskij Достоевский
Tolstoi Tolstoy Tolstoj Толстой
Chaikovskii Tchaikovsky Čajkovskij Tschaikowski Чайковский
Khomiakov Khomyakov Chomjakov Хомяков
Yeltsin El'tsin El’tsin Ельцин
Vyshinskii Vyšinskij Wyschinski Вышинский
Ogareff Ogarev Ogarjew Огарев
Lobachevskii Lobačevskij Lobatschewski Лобачевский
Venizelos Βενιζέλος
Łukasiewicz Lukasiewicz
Umayrat ʿUmayrat ‘Umayrat cUmayrat
al-Utaybi al-ʿUtaybi al-‘Utaybī
Papandreou Παπανδρέου
Mavromichalis Μαυρομιχάλης
Eleftheriou Ελευθερίου
Müller Mueller Muller
Karamzin Karamzine Карамзин
Zinov'ev Sinowjew Zinoviev Зиновьев
Shuvalov Chouvalov Schuwalow Šuvalov Шувалов
Botsaris Μπότσαρης
Zhukovskii Joukovski Schukowski Shukowski Žukovskij Жуковский
Trubetskoi Troubetskoï Trubezkoi Trubeckoj Trubeczkoj Трубецкой
Raevskii Raïevski Rajewskij Raevskij Раевский
Chertkov Tchertkov Tschertkow Certkov Чертков
Pugachev Pugachov Pougatchev Pugatschow Pugačëv Пугачёв
Semenov Semyonov Semjonow Semënov Семёнов
Yur'ev Ûr'ev Jurjew Iur'ev Юрьев
Rostopchin Rostoptchine Rostoptschin Rostopčin Ростопчин
Shcherbatov Ŝerbatov Shherbatov Schtscherbatow Щербатов
Obolensky Obolenskii Obolenski Оболенский
Katz Kac Кац
Ivanović Ivanovic Ivanovich Иванович
Skarga Skárga
Rozhdestvenskii Roshdestwenski Рождественский
Lazhechkin Lashetschkin Lažečkin Лажечкин
Shishkov Schischkow Shishkow Шишков
Lindquist Lindqvist Lindkvist Lindkwist Линдквист
Bukharin Buharin Buxarin Bucharin Boukharine Bujarin Бухарин
Yezhov Ežov Jeschow Iejov Ejov Ежов
Karakhan Karahan Karachan Карахан
Chekhov Čehov Čechov Tchekhov Tschechow Chéjov Чехов
Dzerzhinskii Dzeržinskij Dzerjinski Dserschinski Дзержинский
Bestuzhev Bestužev Bestoujev Bestuschew Бестужев
Sakharov Saharov Sacharow Сахаров
Khokhlov Chochlov Hohlov Chochlow Хохлов
Voronkov Воронков
Vorontsov Voroncov Woronzow Woroncow Воронцов
Pobedonostsev Pobedonoscev Pobedonoszew Победоносцев
Kireevskii Kireyevsky Kirejewski Kireïevski Киреевский
Berdiaev Berdyaev Berdjajew Berdâev Бердяев
Soloviev Solovyov Soloviov Solowjow Solov'ëv Соловьёв
Karamzin Karamsin Karamzine Карамзин
Solzhenitsyn Solschenizyn Soljenitsyne Solženicyn Солженицын
Shakhovskoi Šahovskoj Schachowskoi Шаховской
Shcherbakov Scherbakov Szczerbakow Щербаков
Shostakovich Szostakowicz Šostakovič Schostakowitsch Шостакович
Beria Berija Beriâ Beriya Берия
Busygin Boussyguine Busygin Бусыгин
Herzen Gercen Gertsen Герцен
`;

const DIFFERENT = `
Turgenev Turgeneva
Schubert Schuman
Annenkov Annensky
Miller Milner
Romanov Romanin
Chipley Shipley
Winslow Winzler
Levine Levina
Joubert Subert
Mahan Makhan
Ohlin Olkin
Dixon Dikon
Procházková Prokova
Alexandrov Alekhandrov
Buianov Bukhanov
`;

const lines = (text: string): string[][] => text.trim().split("\n").map((line) => line.split(" ")); // biome-ignore format: one step

describe("comparison key", () => {
  for (const spellings of lines(SAME)) {
    it(`is one for ${spellings.join(", ")}`, () => {
      const [first = "", ...others] = spellings;
      for (const other of others)
        assert.ok(
          keysOf(first).some((key) => keysOf(other).includes(key)),
          `${first} ${keysOf(first)} / ${other} ${keysOf(other)}`,
        );
    });
  }
  for (const [one = "", other = ""] of lines(DIFFERENT)) {
    it(`tells ${one} from ${other}`, () => assert.ok(!keysOf(one).some((key) => keysOf(other).includes(key))));
  }
  it("has at most four readings, all with one skeleton, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText(30), fc.stringMatching(/^[a-zčšžäöchkst'’-]{0,20}$/)), (name) => {
        const keys = keysOf(name);
        assert.ok(keys.length <= 4);
        assert.equal(new Set(keys.map(skeletonOf)).size, Math.min(keys.length, 1));
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe("lemma keys", () => {
  for (const [oblique = "", nominative = ""] of lines(`
Orlovu Orlov
Orlova Orlov
Orlovym Orlov
Толстого Толстой
Трубецкому Трубецкой
Репиным Репин
Репину Репин
Державинъ Державин`)) {
    it(`leads ${oblique} back to ${nominative}`, () => {
      const keys = [...lemmaKeysOf(oblique), ...keysOf(oblique)];
      assert.ok(
        keys.some((key) => keysOf(nominative).includes(key)),
        keys.join(" "),
      );
    });
  }
});

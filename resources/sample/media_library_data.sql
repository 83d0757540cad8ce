-- Fills the media library. The caller sets sample.items (number of media items) and sample.seed.
-- Every choice follows from the seed, so the same library comes out on every server version.
CREATE FUNCTION pg_temp.chance(key text, bound int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT (('x' || substr(md5(key || current_setting('sample.seed')), 1, 7))::bit(28)::int) % bound
$$;
CREATE FUNCTION pg_temp.pick(key text, words text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT words[1 + pg_temp.chance(key, cardinality(words))]
$$;
CREATE FUNCTION pg_temp.title(key text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE pg_temp.chance(key || 'form', 6)
        WHEN 0 THEN 'The ' || adjective || ' ' || noun
        WHEN 1 THEN noun || ' of ' || place
        WHEN 2 THEN CASE WHEN noun ~ '^[AEIOU]' THEN 'An ' ELSE 'A ' END || noun || ' in ' || place
        WHEN 3 THEN adjective || ' ' || noun || 's'
        WHEN 4 THEN 'Last ' || noun || ' to ' || place
        ELSE adjective || ' ' || replace(place, 'the ', '')
    END
    FROM (SELECT
        pg_temp.pick(key || 'a', '{Silent,Crimson,Forgotten,Midnight,Hollow,Golden,Distant,Broken,Winter,Paper,Electric,Quiet,Borrowed,Northern,Savage,Gentle,Burning,Invisible,Second,Wandering}'),
        pg_temp.pick(key || 'n', '{Harbour,Orchard,Signal,Lantern,Witness,Garden,Letter,Tide,Mirror,Compass,Stranger,Kingdom,Railway,Detective,Lighthouse,Violin,Shadow,Promise,Island,Station}'),
        pg_temp.pick(key || 'p', '{Lisbon,Saturn,Marrakesh,the Valley,Nowhere,Kyoto,the Deep,Vienna,Alaska,the North Sea,Havana,Europa,Brooklyn,the Moor,Reykjavík,Tomorrow}')
    ) AS words(adjective, noun, place)
$$;
CREATE FUNCTION pg_temp.moment(key text, days int) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
    SELECT timestamptz '2026-06-01 12:00:00+00'
        - pg_temp.chance(key || 'day', days) * interval '1 day'
        - pg_temp.chance(key || 's', 86400000) * interval '1 millisecond'
$$;

INSERT INTO genres (name, name_de) VALUES
    ('Action', 'Action'), ('Adventure', 'Abenteuer'), ('Animation', 'Zeichentrick'),
    ('Comedy', 'Komödie'), ('Crime', 'Krimi'), ('Documentary', 'Dokumentarfilm'),
    ('Drama', 'Drama'), ('Family', 'Familie'), ('Fantasy', 'Fantasy'), ('History', 'Historie'),
    ('Horror', 'Horror'), ('Music', 'Musik'), ('Mystery', 'Mystery'), ('Romance', 'Liebesfilm'),
    ('Science Fiction', 'Science-Fiction'), ('Thriller', 'Thriller'), ('War', 'Kriegsfilm'),
    ('Western', 'Western');

INSERT INTO people (name, born, biography, provider_ids)
SELECT pg_temp.pick('first' || n, '{Ana,Björn,Chiara,Dmitri,Elif,François,Greta,Haruki,Inès,Jakub,Kwame,Léa,Márta,Noor,Oisín,Priya,Renée,Søren,Tomás,Yuki,Zoë,Владимир,美咲,محمد}')
    || ' ' || pg_temp.pick('last' || n, '{Almeida,Bergström,Conti,Dvořák,Erdoğan,Fournier,Grünwald,Hayashi,Ivanova,Jansen,Kowalski,Lindqvist,Mbeki,Nakamura,O''Sullivan,Petrov,Quintana,Rossi,Şahin,Takahashi,Ueda,Vasquez,Weiß,Ångström}'),
    date '1930-01-01' + pg_temp.chance('born' || n, 27000),
    CASE WHEN n % 3 = 0 THEN 'Known for "' || pg_temp.title('known' || n) || '".' END,
    jsonb_build_object('imdb', 'nm' || lpad(n::text, 7, '0'), 'tmdb', n * 7)
FROM generate_series(1, greatest(10, current_setting('sample.items')::int / 5)) AS n;

-- Of each hundred items twenty-five are films; the others are one series, four seasons and seventy episodes.
INSERT INTO media_items
    (id, parent_id, kind, title, season_number, episode_number, date_created)
SELECT n,
    CASE WHEN slot <= 26 THEN NULL WHEN slot <= 30 THEN n - slot + 26
        ELSE n - slot + 27 + (slot - 31) % 4 END,
    CASE WHEN slot <= 25 THEN 'movie' WHEN slot = 26 THEN 'series' WHEN slot <= 30 THEN 'season'
        ELSE 'episode' END,
    CASE WHEN slot BETWEEN 27 AND 30 THEN 'Season ' || slot - 26 ELSE pg_temp.title('item' || n) END,
    CASE WHEN slot > 30 THEN 1 + (slot - 31) % 4 WHEN slot > 26 THEN slot - 26 END,
    CASE WHEN slot > 30 THEN 1 + (slot - 31) / 4 END,
    pg_temp.moment('made' || n, 900)
FROM (SELECT n, 1 + (n - 1) % 100 AS slot
    FROM generate_series(1, current_setting('sample.items')::int) AS n) AS numbered
ORDER BY n;
SELECT setval(pg_get_serial_sequence('media_items', 'id'), greatest(max(id), 1)) FROM media_items;

UPDATE media_items SET
    original_title = CASE id % 7
        WHEN 0 THEN pg_temp.pick('orig' || id, '{東京の灯,千の波,静かな駅,夜明けの歌}')
        WHEN 1 THEN pg_temp.pick('orig' || id, '{Die verlorene Stadt,Über den Dächern,Straße ohne Namen}')
        WHEN 2 THEN pg_temp.pick('orig' || id, '{Тихий берег,Последний поезд,Белая ночь}')
        WHEN 3 THEN pg_temp.pick('orig' || id, '{L''été d''après,La forêt à l''aube,Où va le fleuve}')
        WHEN 4 THEN pg_temp.pick('orig' || id, '{مدينة الضوء,طريق البحر}') END,
    overview = CASE WHEN kind <> 'season' THEN
        pg_temp.pick('who' || id, '{A retired pilot,Two sisters,An insurance clerk,A young cartographer,The last lighthouse keeper,A jazz band,An honest thief}')
        || ' ' || pg_temp.pick('does' || id, '{returns to,cannot forget,must cross,is hired to save,inherits a house near}')
        || ' ' || pg_temp.pick('where' || id, '{the town nobody names,a frozen sea,the old theatre,a border that moved overnight,the archive of lost radio shows}')
        || '. ' || pg_temp.pick('then' || id, '{Nothing is as it was.,Not everyone wants the truth.,"Trust the map", says the letter.,Winter comes early – and stays.}') END,
    path = CASE WHEN kind IN ('movie', 'episode') THEN '/media/' || kind || 's/'
        || replace(title, ' ', '.') || '.' || id || pg_temp.pick('ext' || id, '{.mkv,.mp4,.avi}') END,
    premiered = date '1955-01-01' + pg_temp.chance('prem' || id, 26000),
    runtime = CASE kind WHEN 'movie' THEN (75 + pg_temp.chance('run' || id, 95)) * interval '1 minute'
        WHEN 'episode' THEN (21 + pg_temp.chance('run' || id, 40)) * interval '1 minute' END,
    community_rating = (30 + pg_temp.chance('rate' || id, 66)) / 10.0,
    size_bytes = CASE WHEN kind IN ('movie', 'episode')
        THEN 300000000 + pg_temp.chance('size' || id, 200000000) * 41::bigint END,
    metadata = jsonb_build_object(
        'imdb', 'tt' || lpad((id * 13)::text, 7, '0'), 'locked', id % 11 = 0,
        'tags', to_jsonb(ARRAY[pg_temp.pick('tag' || id, '{heist,road trip,slow burn,based on a novel,ensemble}')]),
        'studio', pg_temp.pick('studio' || id, '{Nordlicht Film,Blue Heron Pictures,Estúdio Sul,月光映画}'));

INSERT INTO item_genres (item_id, genre_id)
SELECT DISTINCT item.id, 1 + pg_temp.chance('genre' || item.id || '-' || k, 18)
FROM media_items AS item, generate_series(1, 3) AS k WHERE item.kind IN ('movie', 'series')
ORDER BY 1, 2;

INSERT INTO item_people (item_id, person_id, position, role, character_name)
SELECT item.id, 1 + pg_temp.chance('cast' || item.id || '-' || k, (SELECT count(*)::int FROM people)), k,
    CASE k WHEN 1 THEN 'Director' WHEN 2 THEN 'Writer' ELSE 'Actor' END,
    CASE WHEN k > 2 THEN pg_temp.pick('char' || item.id || k, '{Captain Ohm,Marta,The Stranger,Dr. Weiß,Young Luís,Narrator,Inspector Bell,"Ms. \"Lucky\" Lane"}') END
FROM media_items AS item, generate_series(1, 4) AS k WHERE item.kind IN ('movie', 'episode')
ORDER BY item.id, k;

INSERT INTO media_streams (item_id, stream_index, kind, codec, language, bit_rate, details)
SELECT item.id, k, CASE k WHEN 0 THEN 'Video' WHEN 1 THEN 'Audio' ELSE 'Subtitle' END,
    pg_temp.pick('codec' || item.id || k, CASE k WHEN 0 THEN '{h264,hevc,av1}'::text[]
        WHEN 1 THEN '{aac,ac3,eac3,flac}'::text[] ELSE '{subrip,ass,hdmv_pgs_subtitle}'::text[] END),
    CASE WHEN k > 0 THEN pg_temp.pick('lang' || item.id || k, '{eng,deu,fra,jpn,spa,ara}') END,
    CASE k WHEN 0 THEN 1500000 + pg_temp.chance('rate' || item.id, 18000000) WHEN 1 THEN 192000 END,
    CASE k WHEN 0 THEN '{"width": 1920, "height": 1080, "hdr": false}'::jsonb ELSE '{}'::jsonb END
FROM media_items AS item, generate_series(0, 2) AS k WHERE item.kind IN ('movie', 'episode')
ORDER BY item.id, k;

INSERT INTO images (item_id, kind, width, height, blur_hash, thumbnail)
SELECT id, 'Primary', 680, 1000, left(translate(md5('blur' || id), '0123', '#$%~'), 28),
    CASE WHEN id % 20 = 0 THEN decode('ffd8ffe0' || repeat(md5('jpg' || id), 32), 'hex') END
FROM media_items ORDER BY id;

INSERT INTO users (id, name, password_hash, is_administrator, last_seen, policy)
SELECT md5('user' || ordinal || current_setting('sample.seed'))::uuid, name,
    decode(md5('salt' || name) || md5('hash' || name), 'hex'), ordinal = 1,
    pg_temp.moment('seen' || ordinal, 14),
    jsonb_build_object('maxRating', CASE WHEN name LIKE 'Kinder%' THEN 6 END, 'downloads', ordinal <> 3)
FROM unnest('{admin,Zoë,Kinderzimmer,おばあちゃん,"guest user"}'::text[]) WITH ORDINALITY AS u(name, ordinal);

INSERT INTO user_data (user_id, item_id, play_count, is_favorite, played_at, resume_position)
SELECT users.id, item.id, 1 + pg_temp.chance('plays' || users.name || item.id, 4), item.id % 17 = 0,
    pg_temp.moment('played' || users.name || item.id, 365),
    CASE WHEN item.id % 9 = 0 THEN pg_temp.chance('at' || item.id, 5000) * interval '1 second' END
FROM users, media_items AS item
WHERE item.kind IN ('movie', 'episode') AND pg_temp.chance('saw' || users.name || item.id, 100) < 22
ORDER BY item.id, users.name;

INSERT INTO activity_log (at, user_id, item_id, severity, message)
SELECT played_at, user_id, item_id, CASE WHEN play_count = 4 THEN 'Warning' ELSE 'Information' END,
    name || ' has finished playing "' || title || '" on ' || pg_temp.pick('device' || item_id, '{Living Room TV,Küche,iPad,Firefox}')
FROM user_data JOIN users ON users.id = user_id JOIN media_items ON media_items.id = item_id
ORDER BY played_at, user_data.item_id, users.name;

DROP FUNCTION pg_temp.moment, pg_temp.title, pg_temp.pick, pg_temp.chance;

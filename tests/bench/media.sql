CREATE TABLE people (id uuid NOT NULL, name text NOT NULL);
CREATE TABLE items (
    id uuid NOT NULL, parent_id uuid, kind text NOT NULL, data text, path text, name text,
    sort_name text, overview text, presentation_key text, rating real, year int,
    premiered timestamptz, created timestamptz, modified timestamptz, size bigint,
    ticks bigint, tags text
);
CREATE TABLE item_people (
    item_id uuid NOT NULL, place int NOT NULL, person_id uuid NOT NULL, kind text, role text
);
CREATE TABLE images (
    id uuid NOT NULL, item_id uuid NOT NULL, path text NOT NULL, width int, height int,
    blur_hash text, modified timestamptz
);
CREATE TABLE providers (item_id uuid NOT NULL, name text NOT NULL, value text NOT NULL);
CREATE TABLE streams (
    item_id uuid NOT NULL, place int NOT NULL, kind text, codec text, language text,
    bit_rate int, title text
);
CREATE TABLE user_data (
    item_id uuid NOT NULL, user_id uuid NOT NULL, ticks bigint, plays int, played timestamptz
);

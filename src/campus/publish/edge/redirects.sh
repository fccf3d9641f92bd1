# Donne à nginx les anciennes adresses du site publié : chaque minute, par cron (voir
# docs/exploitation.md). Rien ne se passe tant qu’elles ne changent pas.
#   sh redirects.sh file://@folder@/redirects.map     ou l’adresse dans le compartiment
# De ce fichier venu d’ailleurs, seules comptent les lignes qui ne peuvent être que des adresses.
set -eu
target=@includes@/redirects.map
got=$(mktemp "$target.XXXXXX")
trap 'rm -f "$got" "$got.kept"' EXIT

curl --fail --silent --show-error --max-time 30 --output "$got" "$1"
LC_ALL=C grep -Ex '"/[^"\$;{}]*" "/[a-z0-9/._-]*";' "$got" >"$got.kept" || test $? -eq 1
if cmp -s "$got.kept" "$target"; then
    exit 0
fi
test ! -e "$target" || cp -p "$target" "$target.avant"
chmod 644 "$got.kept"
mv "$got.kept" "$target"
if ! ${CAMPUS_NGINX:-nginx} -t -q; then
    rm -f "$target"
    test ! -e "$target.avant" || mv "$target.avant" "$target"
    exit 1
fi
${CAMPUS_NGINX:-nginx} -s reload

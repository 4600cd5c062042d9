#!/usr/bin/env bash
# Makes a Debian package of the release build: the program, its manual pages and its completions.
# Usage: deb.sh FOLDER LIBRARY…, where the libraries are the packages that the program is linked with.
# Whoever gives it to others names themselves in DEBFULLNAME and DEBEMAIL, as for Debian's own tools.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:?the folder to write the package to}
libraries=("${@:2}" libc6-dev)
maintainer="${DEBFULLNAME:-khplan} <${DEBEMAIL:-khplan@localhost}>"
version=$(.build/dist/khplan --version | awk '{ print $2 }')
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"

make --no-print-directory install-files DESTDIR="$root" PREFIX=/usr ZSH=zsh/vendor-completions >/dev/null
gzip -9n "$root"/usr/share/man/man1/khplan.1 "$root"/usr/share/man/vi/man1/khplan.1
doc=$root/usr/share/doc/khplan
install -d "$doc" "$root/DEBIAN"
install -m 644 Tools/copyright "$doc/copyright"
# The licences of what the program holds go with it.
for library in "${libraries[@]}"; do
  install -D -m 644 "/usr/share/doc/$library/copyright" "$doc/libraries/$library"
done
swift=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
install -D -m 644 "$swift/../../share/swift/LICENSE.txt" "$doc/libraries/swift"
install -D -m 644 Tools/lintian-overrides "$root/usr/share/lintian/overrides/khplan"
date=$(date -uR -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}")
printf 'khplan (%s) unstable; urgency=medium\n\n  * Built from the sources of this version.\n\n -- %s  %s\n' \
  "$version" "$maintainer" "$date" | gzip -9n > "$doc/changelog.gz"
cat > "$root/DEBIAN/control" <<CONTROL
Package: khplan
Version: $version
Section: text
Priority: optional
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Description: toolkit for Vietnamese administrative documents
 khplan reads plans, decisions and letters of Vietnamese offices as scanners and
 offices produce them, restores damaged text, checks the rules of form, and
 writes JSON, HTML, DocBook and Akoma Ntoso.
CONTROL
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
mkdir -p "$folder"
package=$folder/khplan_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$package" >/dev/null
echo "Wrote $package"

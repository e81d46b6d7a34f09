#!/usr/bin/env bash
# Makes dist/baoku_VERSION_ARCHITECTURE.deb of the folder dist/baoku. dpkg-deb alone does it: there is nothing to compile and
# nothing that an installation would have to run, for menus, types of files and icons are taken up by other packages' triggers.
set -euo pipefail
cd "$(dirname "$0")/../../.."
python=$1
here=resources/packaging/linux
version=$(dist/baoku/baoku --version | cut -d' ' -f2)
architecture=$(dpkg --print-architecture)
root=build/deb

rm -rf $root
share=$root/usr/share
install -d $root/DEBIAN $root/usr/bin $root/usr/lib $share/{applications,mime/packages,metainfo,man/man1,doc/baoku}
cp -a dist/baoku $root/usr/lib/baoku
rm $root/usr/lib/baoku/LICENSE
ln -s ../lib/baoku/baoku $root/usr/bin/baoku
install -m 644 $here/baoku.desktop $share/applications/
install -m 644 $here/baoku.xml $share/mime/packages/
install -m 644 $here/org.baoku.baoku.metainfo.xml $share/metainfo/
for picture in build/icons/[0-9]*.png; do
  size=$(basename "$picture" .png)
  install -D -m 644 "$picture" "$share/icons/hicolor/${size}x$size/apps/baoku.png"
done
install -D -m 644 resources/icon.svg $share/icons/hicolor/scalable/apps/baoku.svg
sed "s/@VERSION@/$version/" $here/baoku.1 | gzip -9n > $share/man/man1/baoku.1.gz
PYTHONPATH=. "$python" $here/copyright.py > $share/doc/baoku/copyright
printf 'baoku (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n -- Baoku <baoku@localhost>  %s\n' "$version" \
  "$(date -R -d "@$(git log -1 --format=%ct 2>/dev/null || date +%s)")" | gzip -9n > $share/doc/baoku/changelog.gz
gzip -9nc CHANGELOG.md > $share/doc/baoku/CHANGELOG.md.gz

find $root/usr -type d -exec chmod 755 {} +
find $root/usr -type f -exec chmod 644 {} +
chmod 755 $root/usr/lib/baoku/baoku
libc=$(ldd --version | sed -n '1s/.* //p')
size=$(du -k --summarize --apparent-size $root/usr | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" -e "s/@LIBC@/$libc/" \
  $here/control > $root/DEBIAN/control
(cd $root && find usr -type f -print0 | sort -z | xargs -0 md5sum) > $root/DEBIAN/md5sums
dpkg-deb --root-owner-group -Zxz -z4 --build $root "dist/baoku_${version}_$architecture.deb"

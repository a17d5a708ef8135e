#!/bin/sh
# A certificate authority of the school's own, and a certificate of it for a Redis with TLS.
#
#     certificates.sh studio.school.example FOLDER
#
# The name (or address) has to be the one in the addresses that writers and desktops use. They get ca.crt and nothing
# else. ca.key makes further certificates: keep it away from the server. server.key must be readable by Redis' user
# (chown redis, or chown 999 for the container). Valid for two years; run it again with the same folder to renew.
set -eu
umask 077
name=$1
folder=$2
case $name in
    *[!0-9.]*) kind=DNS ;;
    *) kind=IP ;;
esac
mkdir -p "$folder"
cd "$folder"
if [ ! -e ca.key ]; then
    openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 3650 -keyout ca.key -out ca.crt \
        -subj "/CN=Worksheet Studio of $name" -addext "basicConstraints=critical,CA:TRUE,pathlen:0" \
        -addext "keyUsage=critical,keyCertSign,cRLSign"
fi
openssl req -newkey rsa:3072 -nodes -sha256 -keyout server.key -out server.csr -subj "/CN=$name"
printf 'subjectAltName=%s:%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' "$kind" "$name" > server.ext
openssl x509 -req -sha256 -days 730 -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -extfile server.ext \
    -out server.crt
rm server.csr server.ext
chmod 0755 .
chmod 0644 ca.crt server.crt
